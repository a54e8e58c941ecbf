import { deleteOldMails, isAnyOldMail } from '#db/queries/old-mails.ts'
import { isAnyOutgoingDue } from '#db/queries/outbox.ts'
import { answerMailTest } from '#delivery/answer-mail-test.ts'
import { deliver } from '#delivery/deliver.ts'
import type { DeliveryOptions } from '#delivery/delivery-options.ts'
import type { Dispatch } from '#dispatch/dispatch.ts'
import { requestWork } from '#dispatch/request-work.ts'

/** A mail that is asked for is claimed within 200 ms. */
const lookEveryMs = 150
const lookForOldMs = 600_000
const DAY_MS = 86_400_000

/** Has the outbox delivered, and tries of the mail settings answered. When the dispatch stops, the mail in hand is finished. */
export function serveMail(options: DeliveryOptions, dispatch: Dispatch): void {
  const { leases } = dispatch
  dispatch.serve({
    kind: 'delivery',
    waiting: async () => ((await isAnyOutgoingDue(options.db, options.now())) ? ['outbox'] : []),
    perform: (_key, stop) => deliver(options, () => leases.take('delivery'), stop),
    ...{ atOnce: 1, lookEveryMs },
  })
  serveOldMails(options, dispatch)
  const answer = answerMailTest.bind(null, options)
  dispatch.serve(requestWork({ ...options, leases }, 'try-mail', { answer, whenAbandoned: 'fail', atOnce: 4, lookEveryMs }))
}

/** Has mails that were sent long ago deleted. */
function serveOldMails({ db, keepMailsDays, now }: DeliveryOptions, dispatch: Dispatch): void {
  if (keepMailsDays === undefined) return
  const before = () => now() - keepMailsDays * DAY_MS
  dispatch.serve({
    kind: 'mail-retention',
    waiting: async () => ((await isAnyOldMail(db, before())) ? ['mails'] : []),
    perform: async (_key, stop) => {
      while (!stop.aborted && (await deleteOldMails(db, before())) > 0);
    },
    ...{ atOnce: 1, lookEveryMs: lookForOldMs },
  })
}
