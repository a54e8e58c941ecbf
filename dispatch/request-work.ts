import type { Logger } from 'pino'
import type { Db } from '#db/connection.ts'
import { claimRequest, findRequest, finishRequest, listFreeRequests, type Request, type RequestKind } from '#db/queries/requests.ts'
import type { Work } from './dispatch.ts'
import type { Leases } from './leases.ts'

type Office = { db: Db; leases: Leases; now: () => number; log: Logger }

/**
 * `answer` gives the result, throws where it cannot, and may end early after `stop`: then the request stays open for whoever comes next. `whenAbandoned`: what becomes of a request whose
 * worker died over it.
 */
type Answering = Pick<Work, 'atOnce' | 'lookEveryMs'> & {
  answer: (request: Request, stop: AbortSignal) => Promise<unknown>
  whenAbandoned: 'again' | 'fail'
}

/** The work of answering the requests of a kind, which other processes write as rows. Each is in the hand of one worker, by a lease. */
export function requestWork(office: Office, kind: RequestKind, { answer, whenAbandoned, atOnce, lookEveryMs }: Answering): Work {
  const { db, leases, now, log } = office

  async function perform(key: string, stop: AbortSignal): Promise<void> {
    const lease = await leases.take(`request:${key}`)
    if (!lease) return
    try {
      const request = await findRequest(db, Number(key))
      if (request?.state === 'claimed' && whenAbandoned === 'fail')
        return await finishRequest(db, request.id, 'failed', { error: 'the worker was stopped' }, now())
      if (request?.state === 'waiting') await claimRequest(db, request.id, now())
      if (request?.state === 'waiting' || request?.state === 'claimed') await serve(request, AbortSignal.any([stop, lease.lost]))
    } finally {
      await lease.release()
    }
  }

  async function serve(request: Request, stop: AbortSignal): Promise<void> {
    try {
      const result = await answer(request, stop)
      if (!stop.aborted) await finishRequest(db, request.id, 'done', result, now())
    } catch (error) {
      log.error({ err: error, request: request.id }, `Cannot answer a request to ${kind}`)
      const words = error instanceof Error ? error.message : String(error)
      if (!stop.aborted) await finishRequest(db, request.id, 'failed', { error: words }, now())
    }
  }

  const waiting = async () => (await listFreeRequests(db, kind)).map(String)
  return { kind, waiting, perform, atOnce, lookEveryMs }
}
