import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { findOutletById } from '#db/queries/outlets.ts'
import { isAskedToStop, type Request, saveProgress } from '#db/queries/requests.ts'
import type { HeldLease, Leases } from '#dispatch/leases.ts'
import { repeat } from '#dispatch/repeat.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import { type RereadProgress, rereadArchive } from '../reread.ts'

/** The payload of a request to read an outlet's archived pages again, `since`: the stored articles from that day on too. */
const rereadPayload = z.object({ outletId: z.number().int(), since: z.iso.date().nullable() })

const saveEveryMs = 500
const busyPollMs = 300

/**
 * Reads an outlet's archive again, as a request asks. Waits for the end of a run that has the outlet: it reads by the definition that it began with. Null where the outlet is gone. Reading
 * again what was read changes nothing, so that whoever stops it can go on later.
 */
export async function answerReread(
  newsroom: StaffedNewsroom,
  leases: Leases,
  request: Request,
  signal: AbortSignal,
): Promise<(RereadProgress & { isStopped: boolean }) | null> {
  const { outletId, since } = rereadPayload.parse(JSON.parse(request.payload))
  const lease = await waitForLease(leases, `outlet:${outletId}`, signal)
  if (!lease) return null
  let progress: RereadProgress = { total: 0, read: 0, stored: 0, updated: 0, unreadable: 0 }
  const stop = new AbortController()
  const saver = repeat(
    saveEveryMs,
    async () => {
      await saveProgress(newsroom.db, request.id, progress)
      if (await isAskedToStop(newsroom.db, request.id)) stop.abort()
    },
    (error) => newsroom.log.warn({ err: error }, 'Cannot save progress'),
  )
  try {
    const outlet = await findOutletById(newsroom.db, outletId)
    if (!outlet) return null
    if (await isAskedToStop(newsroom.db, request.id)) stop.abort()
    const order = {
      since,
      signal: AbortSignal.any([signal, lease.lost, stop.signal]),
      onProgress: (now: RereadProgress) => (progress = { ...now }),
    }
    return { ...(await rereadArchive(newsroom, outlet, order)), isStopped: stop.signal.aborted }
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
