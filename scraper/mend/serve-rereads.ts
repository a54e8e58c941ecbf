import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { findOutletById } from '#db/queries/outlets.ts'
import { claimRequest, finishRequest, listClaimedRequests, type Request, saveProgress } from '#db/queries/requests.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import { type RereadProgress, rereadArchive } from '../reread.ts'
import type { HeldLease, Leases } from '../schedule/leases.ts'
import { repeat } from '../schedule/repeat.ts'

/** The payload of a request to read an outlet's archived pages again, `since`: the stored articles from that day on too. */
const rereadPayload = z.object({ outletId: z.number().int(), since: z.iso.date().nullable() })

const saveEveryMs = 500
const busyPollMs = 300

type Follow = (work: Promise<unknown>) => void

/** Claims the requests to reread that wait, and begins to serve them. `follow` is given the end of each. */
export async function takeRereadRequest(newsroom: StaffedNewsroom, leases: Leases, signal: AbortSignal, follow: Follow): Promise<void> {
  for (;;) {
    const request = signal.aborted ? undefined : await claimRequest(newsroom.db, 'reread', newsroom.now())
    if (!request) return
    follow(serve(newsroom, leases, request, signal))
  }
}

/** Takes over the requests that were claimed by workers which are no more: their leases have run out. Reading again what was read changes nothing. */
export async function takeAbandonedRereads(newsroom: StaffedNewsroom, leases: Leases, signal: AbortSignal, follow: Follow): Promise<void> {
  for (const request of await listClaimedRequests(newsroom.db, 'reread')) follow(serve(newsroom, leases, request, signal))
}

async function serve(newsroom: StaffedNewsroom, leases: Leases, request: Request, signal: AbortSignal): Promise<void> {
  const { db, log, now } = newsroom
  const lease = await leases.take(`request:${request.id}`)
  if (!lease) return
  try {
    const result = await reread(newsroom, leases, request, signal)
    if (!signal.aborted) await finishRequest(db, request.id, 'done', result, now())
  } catch (error) {
    log.error({ err: error, request: request.id }, 'Cannot reread an outlet')
    await finishRequest(db, request.id, 'failed', { error: String(error) }, now())
  } finally {
    await lease.release()
  }
}

/** Waits for the end of a run that has the outlet: it reads by the definition that it began with. */
async function reread(newsroom: StaffedNewsroom, leases: Leases, request: Request, signal: AbortSignal): Promise<RereadProgress | null> {
  const { outletId, since } = rereadPayload.parse(JSON.parse(request.payload))
  const lease = await waitForLease(leases, `outlet:${outletId}`, signal)
  if (!lease) return null
  let progress: RereadProgress = { total: 0, read: 0, stored: 0, updated: 0, unreadable: 0 }
  const saver = repeat(
    saveEveryMs,
    () => saveProgress(newsroom.db, request.id, progress),
    (error) => newsroom.log.warn({ err: error }, 'Cannot save progress'),
  )
  try {
    const outlet = await findOutletById(newsroom.db, outletId)
    if (!outlet) return null
    const order = { since, signal: AbortSignal.any([signal, lease.lost]), onProgress: (now: RereadProgress) => (progress = { ...now }) }
    return await rereadArchive(newsroom, outlet, order)
  } finally {
    await saver.stop()
    await lease.release()
  }
}

async function waitForLease(leases: Leases, name: string, signal: AbortSignal): Promise<HeldLease | null> {
  while (!signal.aborted) {
    const lease = await leases.take(name)
    if (lease) return lease
    await sleep(busyPollMs)
  }
  return null
}
