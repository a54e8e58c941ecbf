import { z } from 'zod'
import { listOutlets } from '#db/queries/outlets.ts'
import { claimRequest, finishRequest, listClaimedRequests, type Request, saveProgress } from '#db/queries/requests.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import { type CollectProgress, collectOutlets } from './collect-outlets.ts'
import type { Leases } from './leases.ts'
import { repeat } from './repeat.ts'

/** The payload of a request to collect now. `outletIds` null: every enabled outlet. `backfillTo`: the day to reach back to. */
export const collectPayload = z.object({ outletIds: z.array(z.number().int()).nullable(), backfillTo: z.iso.date().optional() })

const saveEveryMs = 500

type Follow = (work: Promise<unknown>) => void

/** Claims the requests that wait, and begins to serve them. `follow` is given the end of each. */
export async function takeCollectRequest(newsroom: StaffedNewsroom, leases: Leases, signal: AbortSignal, follow: Follow): Promise<void> {
  for (;;) {
    const request = signal.aborted ? undefined : await claimRequest(newsroom.db, 'collect', newsroom.now())
    if (!request) return
    follow(serve(newsroom, leases, request, signal))
  }
}

/** Takes over the requests that were claimed by workers which are no more: their leases have run out. */
export async function takeAbandonedRequests(newsroom: StaffedNewsroom, leases: Leases, signal: AbortSignal, follow: Follow): Promise<void> {
  for (const request of await listClaimedRequests(newsroom.db, 'collect')) follow(serve(newsroom, leases, request, signal))
}

async function serve(newsroom: StaffedNewsroom, leases: Leases, request: Request, signal: AbortSignal): Promise<void> {
  const lease = await leases.take(`request:${request.id}`)
  if (!lease) return
  try {
    const result = await collectAll(newsroom, leases, request, signal)
    if (!signal.aborted) await finishRequest(newsroom.db, request.id, 'done', result, newsroom.now())
  } catch (error) {
    newsroom.log.error({ err: error, request: request.id }, 'Cannot serve a request')
    await finishRequest(newsroom.db, request.id, 'failed', { error: String(error) }, newsroom.now())
  } finally {
    await lease.release()
  }
}

async function collectAll(newsroom: StaffedNewsroom, leases: Leases, request: Request, signal: AbortSignal): Promise<CollectProgress> {
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
