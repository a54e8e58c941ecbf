import type { AppLoadContext } from '@remix-run/node'
import { countFailuresPerKind, listFailuresOfOutlet } from '#db/queries/failures.ts'
import { countAddressesPerSource, listArticlesOfRun } from '#db/queries/run-log.ts'
import { findRun } from '#db/queries/runs.ts'
import { labelOutlet } from '../../filters/load-selection.ts'
import { requireOutlet } from '../../outlets/find-outlet.ts'

const FAILURES_SHOWN = 100
const ARTICLES_SHOWN = 30

/** What one run of an outlet did. Throws 404 where it is none of that outlet's. */
export async function loadRun({ db }: AppLoadContext, slug: string | undefined, id: number) {
  const outlet = await requireOutlet(db, slug)
  const run = Number.isSafeInteger(id) ? await findRun(db, id) : undefined
  if (run?.outlet_id !== outlet.id) throw new Response(null, { status: 404 })
  return {
    outlet: labelOutlet(outlet),
    run,
    sources: await countAddressesPerSource(db, run),
    kinds: await countFailuresPerKind(db, run.id),
    failures: await listFailuresOfOutlet(db, outlet.id, FAILURES_SHOWN, run.id),
    articles: await listArticlesOfRun(db, run, ARTICLES_SHOWN),
  }
}
