import { z } from 'zod'
import { listOutlets } from '#db/queries/outlets.ts'
import { type Request, saveProgress } from '#db/queries/requests.ts'
import type { Leases } from '#dispatch/leases.ts'
import { repeat } from '#dispatch/repeat.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import { type CollectProgress, collectOutlets } from './collect-outlets.ts'

/** The payload of a request to collect now. `outletIds` null: every enabled outlet. `backfillTo`: the day to reach back to. */
export const collectPayload = z.object({ outletIds: z.array(z.number().int()).nullable(), backfillTo: z.iso.date().optional() })

const saveEveryMs = 500

/** Collects what a request asks for, writing down how far it is. */
export async function answerCollectRequest(
  newsroom: StaffedNewsroom,
  leases: Leases,
  request: Request,
  signal: AbortSignal,
): Promise<CollectProgress> {
  const { outletIds, backfillTo = null } = collectPayload.parse(JSON.parse(request.payload))
  const outlets = (await listOutlets(newsroom.db)).filter(({ id, enabled }) => (outletIds ? outletIds.includes(id) : enabled === 1))
  let progress: CollectProgress = { outlets: [], waiting: outlets.length, busy: [] }
  const saver = repeat(
    saveEveryMs,
    () => saveProgress(newsroom.db, request.id, progress),
    (error) => newsroom.log.warn({ err: error }, 'Cannot save progress'),
  )
  try {
    progress = await collectOutlets(newsroom, leases, outlets, { since: backfillTo, signal, onProgress: (current) => (progress = current) })
  } finally {
    await saver.stop()
  }
  await saveProgress(newsroom.db, request.id, progress)
  return progress
}
