import { z } from 'zod'
import { parseOutlet } from '#catalog/definition.ts'
import type { Request } from '#db/queries/requests.ts'
import { findTrial, listTrialPages, saveProposal, saveTrialReading, type Trial, updateTrialError } from '#db/queries/trials.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import type { PageHint } from '../extract/article.ts'
import { proposeMend } from '../mend/propose-mend.ts'
import { proposeOutlet } from '../propose/propose-outlet.ts'
import { makeSnapshot } from './make-snapshot.ts'
import { readTrialPage } from './read-trial-page.ts'

/** The payload of a request to try a definition. */
const tryPayload = z.object({ trialId: z.number().int() })

const pagesKept = 5

/** Tries the definition that a request names; what the site answers, and what was read, stands in the trial. */
export async function answerTrial(newsroom: StaffedNewsroom, request: Request, signal: AbortSignal): Promise<null> {
  const { trialId } = tryPayload.parse(JSON.parse(request.payload))
  try {
    const trial = await findTrial(newsroom.db, trialId)
    if (trial) await (trial.definition === null ? propose(newsroom, trial, signal) : readAgain(newsroom, trial))
    return null
  } catch (error) {
    if (!signal.aborted) await updateTrialError(newsroom.db, trialId, String(error))
    throw error
  }
}

/** From the archive, where an outlet is mended. */
function propose(newsroom: StaffedNewsroom, trial: Trial, signal: AbortSignal): Promise<void> {
  return trial.outlet_id === null ? proposeSite(newsroom, trial, signal) : proposeMend(newsroom, trial)
}

/** Asks the site itself, and reads some of its pages by what it told. */
async function proposeSite({ db, client, now }: StaffedNewsroom, trial: Trial, signal: AbortSignal): Promise<void> {
  const { definition, findings, troubles, pages } = await proposeOutlet(client, trial.address, { now, signal })
  const read = definition && parseOutlet(definition)
  const kept = pages.slice(0, pagesKept).map((page, position) => ({
    position,
    url: page.url,
    hint: page.hint ? JSON.stringify(page.hint) : null,
    fetched_at: page.fetchedAt ?? now(),
    html: page.html,
    snapshot: makeSnapshot(page.html),
    reading: JSON.stringify(read ? readTrialPage(page, read) : { failure: 'not-an-article', detail: 'nothing could be proposed' }),
    is_before: 0 as const,
  }))
  const words = { findings: JSON.stringify(findings), troubles: JSON.stringify(troubles) }
  await saveProposal(db, trial.id, { definition: definition && JSON.stringify(definition), ...words }, kept)
  if (!definition) await updateTrialError(db, trial.id, 'nothing-proposed')
}

/** The kept pages once more, by a definition that somebody changed. */
async function readAgain({ db }: StaffedNewsroom, trial: Trial): Promise<void> {
  const definition = parseOutlet(JSON.parse(trial.definition!))
  for (const { position, url, html, hint, fetched_at } of await listTrialPages(db, trial.id)) {
    const page = { url, html, hint: hint === null ? null : (JSON.parse(hint) as PageHint), fetchedAt: fetched_at }
    await saveTrialReading(db, trial.id, position, JSON.stringify(readTrialPage(page, definition)))
  }
  await updateTrialError(db, trial.id, null)
}
