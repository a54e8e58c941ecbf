import { finishRequest, insertRequest, listOpenRequests, type Request } from '#db/queries/requests.ts'
import type { Newsroom } from '../collect/newsroom.ts'
import type { Leases } from '../schedule/leases.ts'
import { findDueRecounts } from './due-recounts.ts'

/**
 * One look at what is to be recounted: asks for what is due, and serves what was asked for, oldest first. One worker recounts at a time, so a request
 * that was left half done belongs to whoever looks next.
 */
export function recounter(
  { db, log, now }: Pick<Newsroom, 'db' | 'log' | 'now'>,
  leases: Leases,
  signal: AbortSignal,
): () => Promise<void> {
  const givenUp = new Set<string>()

  async function serve(request: Request): Promise<void> {
    try {
      // Loaded when first needed: the rules of two languages take memory that collecting needs elsewhere.
      const { runRecount } = await import('./run-recount.ts')
      const progress = await runRecount(db, request, signal)
      if (!signal.aborted) await finishRequest(db, request.id, 'done', progress, now())
    } catch (error) {
      log.error({ err: error, request: request.id }, 'Cannot recount')
      givenUp.add(request.payload)
      await finishRequest(db, request.id, 'failed', { error: String(error) }, now())
    }
  }

  return async () => {
    // A look without a write first: the write lock is wanted elsewhere.
    if ((await findDueRecounts(db, givenUp)).length === 0 && (await listOpenRequests(db, 'recount')).length === 0) return
    const lease = await leases.take('recount')
    if (!lease) return
    try {
      for (const due of await findDueRecounts(db, givenUp)) await insertRequest(db, 'recount', due, now())
      for (const request of await listOpenRequests(db, 'recount')) if (!signal.aborted && !lease.lost.aborted) await serve(request)
    } finally {
      await lease.release()
    }
  }
}
