import { isAnyOutgoingDue, settleAbandoned } from '#db/queries/outbox.ts'
import { callWebhooks } from './call-webhooks.ts'
import type { DeliveryOptions } from './delivery-options.ts'
import { sendMails } from './send-mails.ts'

/** A right that one process holds at a time (dispatch/leases.ts). */
type Turn = { lost: AbortSignal; release: () => Promise<void> }

/**
 * Sends what is due in the outbox. One process delivers at a time: what its forerunner left half done is settled first, by what was recorded before the last
 * byte went out. `takeTurn` answers null while another process has it.
 */
export async function deliver(options: DeliveryOptions, takeTurn: () => Promise<Turn | null>, stop?: AbortSignal): Promise<void> {
  if (!(await isAnyOutgoingDue(options.db, options.now()))) return
  const turn = await takeTurn()
  if (!turn) return
  const ending = stop ? AbortSignal.any([turn.lost, stop]) : turn.lost
  try {
    await settleAbandoned(options.db, options.now())
    await sendMails(options, ending)
    await callWebhooks(options, ending)
  } finally {
    await turn.release()
  }
}
