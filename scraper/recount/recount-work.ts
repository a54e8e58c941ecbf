import { finishRequest, insertRequest, listOpenRequests, type Request } from '#db/queries/requests.ts'
import type { Work } from '#dispatch/dispatch.ts'
import type { Leases } from '#dispatch/leases.ts'
import type { Newsroom } from '../collect/newsroom.ts'
import { findDueRecounts } from './due-recounts.ts'

const lookEveryMs = 500

/**
 * The work of recounting: what is due, and what was asked for, oldest first. One worker recounts at a time, so a request that was left half done belongs to
 * whoever looks next.
 */
export function recountWork({ db, log, now }: Pick<Newsroom, 'db' | 'log' | 'now'>, leases: Leases): Work {
  const givenUp = new Set<string>()

  async function serve(request: Request, stop: AbortSignal): Promise<void> {
    try {
      // Loaded when first needed: the rules of two languages take memory that collecting needs elsewhere.
      const { runRecount } = await import('./run-recount.ts')
      const progress = await runRecount(db, request, stop)
      if (!stop.aborted) await finishRequest(db, request.id, 'done', progress, now())
    } catch (error) {
      log.error({ err: error, request: request.id }, 'Cannot recount')
      givenUp.add(request.payload)
      await finishRequest(db, request.id, 'failed', { error: String(error) }, now())
    }
  }

  async function perform(_key: string, stop: AbortSignal): Promise<void> {
    const lease = await leases.take('recount')
    if (!lease) return
    try {
      const ending = AbortSignal.any([stop, lease.lost])
      for (const due of await findDueRecounts(db, givenUp)) await insertRequest(db, 'recount', due, now())
      for (const request of await listOpenRequests(db, 'recount')) if (!ending.aborted) await serve(request, ending)
    } finally {
      await lease.release()
    }
  }

  const isAnythingToDo = async () => (await findDueRecounts(db, givenUp)).length > 0 || (await listOpenRequests(db, 'recount')).length > 0
  return { kind: 'recount', waiting: async () => ((await isAnythingToDo()) ? ['all'] : []), perform, atOnce: 1, lookEveryMs }
}
