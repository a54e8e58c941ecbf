import { isAnyOutgoingDue } from '#db/queries/outbox.ts'
import { answerMailTest } from '#delivery/answer-mail-test.ts'
import { deliver } from '#delivery/deliver.ts'
import type { DeliveryOptions } from '#delivery/delivery-options.ts'
import type { Dispatch } from '#dispatch/dispatch.ts'
import { requestWork } from '#dispatch/request-work.ts'

/** A mail that is asked for is claimed within 200 ms. */
const lookEveryMs = 150

/** Has the outbox delivered, and tries of the mail settings answered. When the dispatch stops, the mail in hand is finished. */
export function serveMail(options: DeliveryOptions, dispatch: Dispatch): void {
  const { leases } = dispatch
  dispatch.serve({
    kind: 'delivery',
    waiting: async () => ((await isAnyOutgoingDue(options.db, options.now())) ? ['outbox'] : []),
    perform: (_key, stop) => deliver(options, () => leases.take('delivery'), stop),
    ...{ atOnce: 1, lookEveryMs },
  })
  const answer = answerMailTest.bind(null, options)
  dispatch.serve(requestWork({ ...options, leases }, 'try-mail', { answer, whenAbandoned: 'fail', atOnce: 4, lookEveryMs }))
}
