import pino from 'pino'
import type { Db } from '#db/connection.ts'
import { insertMail, insertOutgoing, type NewOutgoing } from '#db/queries/outbox.ts'
import { openSecret } from '#db/secret.ts'
import { deliver } from '#delivery/deliver.ts'
import type { DeliveryOptions } from '#delivery/delivery-options.ts'
import type { SmtpSettings } from '#delivery/smtp-settings.ts'
import { readAddressRules } from '#net/address-rules.ts'
import { openSocket } from '#net/open-socket.ts'

export const testSecret = openSecret('a secret of the tests alone')

/** What delivering needs, over a database, on a clock that the test sets. */
export function deliveryOptions(db: Db, smtp: SmtpSettings | null, options: Partial<DeliveryOptions> = {}): DeliveryOptions {
  return {
    ...{ db, smtp, secret: testSecret, now: Date.now, log: pino({ level: 'silent' }) },
    client: { post: () => Promise.reject(new Error('no webhook was meant')) },
    openSocket: (host, port, isTrusted) =>
      openSocket({ host, port, rules: isTrusted ? () => true : readAddressRules([]), connectMs: 2_000 }),
    ...options,
  }
}

/** Delivers what is due, in its turn. */
export function deliverNow(options: DeliveryOptions): Promise<void> {
  return deliver(options, async () => ({ lost: new AbortController().signal, release: async () => undefined }))
}

/** Puts a mail for some recipients into the outbox. */
export async function putMail(db: Db, addresses: string[], now = Date.now(), more: Partial<NewOutgoing> = {}): Promise<void> {
  const words = { language: 'fa', subject: 'رصد روزانه', html: '<p>سلام</p><img src="cid:chart">', text: 'سلام', created_at: now }
  const mailId = await insertMail(db, words, [
    { cid: 'chart', name: 'chart.png', type: 'image/png', bytes: Buffer.from('not really a picture') },
  ])
  for (const [index, address] of addresses.entries())
    await insertOutgoing(db, { kind: 'mail', address, message_id: `m${index}.${now}@newsroom.example`, mail_id: mailId, ...more }, now)
}

export function listOutbox(db: Db) {
  return db.selectFrom('outbox').selectAll().orderBy('id').execute()
}
