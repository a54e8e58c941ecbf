import { deleteOldDeliveries, isAnyOldDelivery } from '#db/queries/old-deliveries.ts'
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

/** Has deleted what was sent long ago: first the words and pictures of mails, later to whom they went. */
function serveOldMails({ db, keepMailsDays, keepDeliveriesDays, now }: DeliveryOptions, dispatch: Dispatch): void {
  const kinds = new Map([
    ['mails', { days: keepMailsDays, isAny: isAnyOldMail, deleteSome: deleteOldMails }],
    ['deliveries', { days: keepDeliveriesDays, isAny: isAnyOldDelivery, deleteSome: deleteOldDeliveries }],
  ])
  const before = (days: number) => now() - days * DAY_MS
  dispatch.serve({
    kind: 'mail-retention',
    waiting: async () => {
      const old: string[] = []
      for (const [kind, { days, isAny }] of kinds) if (days !== undefined && (await isAny(db, before(days)))) old.push(kind)
      return old
    },
    perform: async (kind, stop) => {
      const { days, deleteSome } = kinds.get(kind) ?? {}
      if (!deleteSome || days === undefined) return
      while (!stop.aborted && (await deleteSome(db, before(days))) > 0);
    },
    ...{ atOnce: 1, lookEveryMs: lookForOldMs },
  })
}
