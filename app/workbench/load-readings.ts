import type { Db } from '#db/connection.ts'
import { listOpenRequests } from '#db/queries/requests.ts'
import { findTrialSnapshot, listTrialReadings } from '#db/queries/trials.ts'
import type { TrialReading } from './trial-reading.ts'

export type ReadPage = { position: number; url: string; reading: TrialReading }

/** The pages of a trial as they read now; `before` is the page of an outlet's past that a mended layout must go on reading. */
export async function loadReadings(db: Db, trialId: number): Promise<{ readings: ReadPage[]; before: ReadPage | null }> {
  const pages = (await listTrialReadings(db, trialId)).map(({ position, url, reading, is_before }) => ({
    isBefore: is_before === 1,
    page: { position, url, reading: JSON.parse(reading) as TrialReading },
  }))
  return {
    readings: pages.filter(({ isBefore }) => !isBefore).map(({ page }) => page),
    before: pages.find(({ isBefore }) => isBefore)?.page ?? null,
  }
}

/** A page of a trial without anything that acts; null where there is none. */
export async function loadSnapshot(db: Db, trialId: number, position: number): Promise<string | null> {
  return (await findTrialSnapshot(db, trialId, position))?.snapshot ?? null
}

/** Whether the worker is at a trial, or will be. */
export async function isTrialBusy(db: Db, trialId: number): Promise<boolean> {
  const open = await listOpenRequests(db, 'try')
  return open.some((request) => (JSON.parse(request.payload) as { trialId: number }).trialId === trialId)
}

/** The page that the address asks for with `?page=`. */
export function askedPosition(request: Request): number {
  const position = Number(new URL(request.url).searchParams.get('page') ?? 0)
  return Number.isSafeInteger(position) ? position : 0
}
