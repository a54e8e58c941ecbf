import { openDelivery } from '#delivery/deliver.ts'
import type { DeliveryOptions } from '#delivery/delivery-options.ts'
import { serveMailTests } from '#delivery/serve-mail-tests.ts'
import { openLeases } from '#scraper/schedule/leases.ts'
import { repeat } from '#scraper/schedule/repeat.ts'

/** A mail that is asked for is claimed within 200 ms. */
const pollMs = 150

/** Delivers the outbox again and again, and answers tries of the mail settings. `stop` finishes the mail in hand. */
export async function serveMail(options: DeliveryOptions): Promise<{ stop: () => Promise<void> }> {
  const leases = await openLeases(options.db)
  const delivery = openDelivery(options, () => leases.take('delivery'))
  const stumble = (error: unknown) => options.log.error({ err: error }, 'The delivery stumbled')
  const rounds = repeat(pollMs, delivery.round, stumble)
  const tries = repeat(pollMs, () => serveMailTests(options), stumble)
  return {
    stop: async () => {
      await Promise.all([rounds.stop(), tries.stop()])
      await delivery.close()
      leases.close()
    },
  }
}
