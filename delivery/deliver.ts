import { isAnyOutgoingDue, settleAbandoned } from '#db/queries/outbox.ts'
import { callWebhooks } from './call-webhooks.ts'
import type { DeliveryOptions } from './delivery-options.ts'
import { sendMails } from './send-mails.ts'

/** A right that one process holds at a time (scraper/schedule/leases.ts). */
type Turn = { lost: AbortSignal; release: () => Promise<void> }

export type Delivery = {
  /** Sends what is due. */
  round: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Opens the delivery of the outbox. One process delivers at a time: what its forerunner left half done is settled first, by what was recorded before the last
 * byte went out. `takeTurn` answers null while another process has it.
 */
export function openDelivery(options: DeliveryOptions, takeTurn: () => Promise<Turn | null>): Delivery {
  let turn: Turn | null = null

  async function round(): Promise<void> {
    if (turn?.lost.aborted) turn = null
    if (!(await isAnyOutgoingDue(options.db, options.now()))) return
    if (!turn) {
      turn = await takeTurn()
      if (!turn) return
      await settleAbandoned(options.db, options.now())
    }
    await sendMails(options, turn.lost)
    await callWebhooks(options, turn.lost)
  }

  return { round, close: async () => turn?.release() }
}
