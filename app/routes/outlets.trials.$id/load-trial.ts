import type { AppLoadContext } from '@remix-run/node'
import type { OutletInput } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { findOutlet } from '#db/queries/outlets.ts'
import { listOpenRequests } from '#db/queries/requests.ts'
import { findTrial, findTrialSnapshot, listTrialReadings } from '#db/queries/trials.ts'

/** What one page of a trial reads as: the shape that scraper/trial/read-trial-page.ts writes. */
export type TrialReading =
  | {
      failure: null
      url: string
      title: string
      lead: string | null
      body: string
      author: string | null
      section: string | null
      publishedAt: number | null
      publishedPrecision: 'minute' | 'day' | null
      day: string | null
      dateNote: string | null
      evidence: Record<string, string>
    }
  | { failure: string; detail: string }

export type Finding = { field: string; value: string; evidence: string }
export type Trouble = { stage: string; failure: string; url: string | null; detail: string }
export type LoadedTrial = Awaited<ReturnType<typeof loadTrial>>

/** A body shorter than this is a teaser, or a wall. */
const SHORT_LETTERS = 200

/** Everything that the page of a trial shows. Throws 404 where there is no such trial. */
export async function loadTrial({ db }: AppLoadContext, id: number, position: number) {
  const trial = await findTrial(db, id)
  if (!trial) throw new Response(null, { status: 404 })
  const readings = (await listTrialReadings(db, id)).map((page) => ({ ...page, reading: JSON.parse(page.reading) as TrialReading }))
  const definition = trial.definition === null ? null : (JSON.parse(trial.definition) as OutletInput)
  return {
    id,
    address: trial.address,
    definition,
    isTaken: definition ? (await findOutlet(db, definition.slug)) !== undefined : false,
    findings: JSON.parse(trial.findings) as Finding[],
    troubles: JSON.parse(trial.troubles) as Trouble[],
    error: trial.error,
    isBusy: await isBusy(db, id),
    readings,
    position,
    snapshot: (await findTrialSnapshot(db, id, position))?.snapshot ?? null,
    isGood: isGood(readings.map((one) => one.reading)),
  }
}

async function isBusy(db: Db, trialId: number): Promise<boolean> {
  const open = await listOpenRequests(db, 'try')
  return open.some((request) => (JSON.parse(request.payload) as { trialId: number }).trialId === trialId)
}

/** What may be saved as a working outlet: every page but one, at most, gives a title, a text and a day. */
export function isGood(readings: TrialReading[]): boolean {
  const whole = readings.filter((one) => one.failure === null && one.day !== null && one.body.length >= SHORT_LETTERS)
  return readings.length > 0 && whole.length >= Math.max(1, readings.length - 1)
}
