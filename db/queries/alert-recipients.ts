import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { AlertRecipientRow } from '../rows/alert.ts'

export type AlertRecipient = Selectable<AlertRecipientRow>

/** By address; also those who left, whom nobody must add again unasked. */
export function listAlertRecipients(db: Db, alertId: number): Promise<AlertRecipient[]> {
  return db.selectFrom('alert_recipient').selectAll().where('alert_id', '=', alertId).orderBy('address_key').execute()
}

/** Adds somebody, or changes how they read. Who has left stays away: false. */
export async function saveAlertRecipient(
  db: Db,
  recipient: Pick<AlertRecipientRow, 'alert_id' | 'address' | 'language' | 'calendar'>,
  now: number,
): Promise<boolean> {
  const { language, calendar, address } = recipient
  const saved = await db
    .insertInto('alert_recipient')
    .values({ ...recipient, address_key: address.toLowerCase(), created_at: now, unsubscribed_at: null })
    .onConflict((on) =>
      on
        .columns(['alert_id', 'address_key'])
        .doUpdateSet({ address, language, calendar })
        .where('alert_recipient.unsubscribed_at', 'is', null),
    )
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** Takes somebody off for good; their address is not kept. Undefined where they are not on it. */
export function deleteAlertRecipient(db: Db, alertId: number, id: number): Promise<AlertRecipient | undefined> {
  return db.deleteFrom('alert_recipient').where('alert_id', '=', alertId).where('id', '=', id).returningAll().executeTakeFirst()
}

/** What somebody who follows their link in a mail is asked about. */
export function findAlertSubscription(db: Db, recipientId: number): Promise<(AlertRecipient & { title: string }) | undefined> {
  return db
    .selectFrom('alert_recipient')
    .innerJoin('alert', 'alert.id', 'alert_recipient.alert_id')
    .selectAll('alert_recipient')
    .select('alert.title')
    .where('alert_recipient.id', '=', recipientId)
    .executeTakeFirst()
}

/** `at` null: they want it again. Mail of theirs that still waits is not sent. */
export async function setAlertUnsubscribed(
  db: Db,
  { id, alert_id, address }: Pick<AlertRecipient, 'id' | 'alert_id' | 'address'>,
  at: number | null,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('alert_recipient').set({ unsubscribed_at: at }).where('id', '=', id).execute()
    if (at === null) return
    await trx.deleteFrom('outbox').where('alert_id', '=', alert_id).where('address', '=', address).where('state', '=', 'waiting').execute()
  })
}
