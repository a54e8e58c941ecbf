import { claimOutgoing, endAttempt } from '#db/queries/outbox.ts'
import type { DeliveryOptions } from './delivery-options.ts'
import { endInTrouble } from './end-in-trouble.ts'
import { sendWebhook } from './send-webhook.ts'

/** Calls the webhooks that are due, one after another. */
export async function callWebhooks({ db, client, secret, now }: DeliveryOptions, lost: AbortSignal): Promise<void> {
  while (!lost.aborted) {
    const outgoing = await claimOutgoing(db, 'webhook', now())
    if (!outgoing) return
    const end = await sendWebhook(client, secret, outgoing, now())
    if ('failure' in end) await endInTrouble(db, outgoing, end, now())
    else await endAttempt(db, outgoing, { state: 'sent', failure: null, answer: end.answer }, now())
  }
}
