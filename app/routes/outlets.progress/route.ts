import type { LoaderFunctionArgs } from '@remix-run/node'
import { listOutlets } from '#db/queries/outlets.ts'
import { countArticlesSince, countOpenRequests, findNewestArticleId, listRunningRuns } from '#db/queries/progress.ts'
import { labelOutlet } from '../../filters/load-selection.ts'
import { requireReader } from '../../session/reader.ts'

/** How far the running collection is, and how many articles came since the one named by `?since=`. Asked every second or so while something runs. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const { db, now } = context
  const since = Number(new URL(request.url).searchParams.get('since') ?? Number.NaN)
  const runs = await listRunningRuns(db)
  const outlets = new Map(runs.length === 0 ? [] : (await listOutlets(db)).map((outlet) => [outlet.id, labelOutlet(outlet)]))
  return {
    now: now(),
    runs: runs.flatMap((run) => {
      const outlet = outlets.get(run.outlet_id)
      return outlet ? [{ ...run, outlet }] : []
    }),
    waiting: await countOpenRequests(db),
    newestArticleId: await findNewestArticleId(db),
    newArticles: Number.isSafeInteger(since) ? await countArticlesSince(db, since) : 0,
  }
}
