import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import { findOutletById } from '#db/queries/outlets.ts'
import { saveProposal, type Trial, updateTrialError } from '#db/queries/trials.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import type { SitePage } from '../propose/sample-page.ts'
import { makeSnapshot } from '../trial/make-snapshot.ts'
import { readTrialPage } from '../trial/read-trial-page.ts'
import { findBrokenPages } from './broken-pages.ts'
import { proposeLayout } from './propose-layout.ts'

const pagesKept = 5

/** Proposes a new layout for an outlet from its archived pages, without asking its site, and shows it on five of them and on the last page that was read well. */
export async function proposeMend(
  newsroom: Pick<StaffedNewsroom, 'db' | 'pages' | 'pageStore' | 'now' | 'log'>,
  trial: Trial,
): Promise<void> {
  const { db, now } = newsroom
  const outlet = trial.outlet_id === null ? undefined : await findOutletById(db, trial.outlet_id)
  if (!outlet) return
  const { failing, good, breaksOn } = await findBrokenPages(newsroom, outlet, now())
  const definition = proposeLayout(failing, JSON.parse(outlet.definition) as OutletDefinition, breaksOn)
  const read = parseOutlet(definition)
  const keep = (page: SitePage, position: number, is_before: 0 | 1) => ({
    position,
    url: page.url,
    hint: page.hint ? JSON.stringify(page.hint) : null,
    fetched_at: page.fetchedAt ?? now(),
    html: page.html,
    snapshot: makeSnapshot(page.html),
    reading: JSON.stringify(readTrialPage(page, read)),
    is_before,
  })
  const kept = failing.slice(0, pagesKept).map((page, position) => keep(page, position, 0))
  const before = good ? [keep(good, pagesKept, 1)] : []
  const proposal = { definition: JSON.stringify(definition), findings: '[]', troubles: '[]', breaks_on: breaksOn }
  await saveProposal(db, trial.id, proposal, [...kept, ...before])
  if (failing.length === 0) await updateTrialError(db, trial.id, 'no-pages')
}
