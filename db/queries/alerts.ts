import type { Insertable, Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { AlertFiringRow, AlertRow } from '../rows/alert.ts'
import type { WrittenMail } from './digest-issues.ts'
import { insertMail, insertOutgoing } from './outbox.ts'

export type Alert = Selectable<AlertRow>
export type AlertFiring = Selectable<AlertFiringRow>

/** Alerts that were not deleted, by title, with how often each fired since an instant. */
export function listAlerts(db: Db, since: number): Promise<(Alert & { firings: number })[]> {
  return db
    .selectFrom('alert')
    .selectAll()
    .select((select) =>
      select
        .selectFrom('alert_firing')
        .select((inner) => inner.fn.countAll<number>().as('firings'))
        .whereRef('alert_id', '=', 'alert.id')
        .where('fired_at', '>=', since)
        .$asScalar()
        .as('firings'),
    )
    .where('deleted_at', 'is', null)
    .orderBy('title')
    .$narrowType<{ firings: number }>()
    .execute()
}

/** Undefined where there is none, or it was deleted. */
export function findAlert(db: Db, id: number): Promise<Alert | undefined> {
  return db.selectFrom('alert').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst()
}

/** One that was deleted, by its title; undefined where there is none. */
export function findDeletedAlert(db: Db, id: number): Promise<{ title: string } | undefined> {
  return db.selectFrom('alert').select('title').where('id', '=', id).where('deleted_at', 'is not', null).executeTakeFirst()
}

/** Takes a deletion back; undefined where there is nothing to take back. */
export function restoreAlert(db: Db, id: number, now: number): Promise<{ title: string } | undefined> {
  const deleted = db.updateTable('alert').where('id', '=', id).where('deleted_at', 'is not', null)
  return deleted.set({ deleted_at: null, changed_at: now }).returning('title').executeTakeFirst()
}

export async function insertAlert(db: Db, alert: Omit<Insertable<AlertRow>, 'id'>): Promise<number> {
  const { id } = await db.insertInto('alert').values(alert).returning('id').executeTakeFirstOrThrow()
  return id
}

export type AlertChange = Partial<Omit<AlertRow, 'id' | 'created_at'>>

export async function updateAlert(db: Db, id: number, change: AlertChange): Promise<void> {
  await db.updateTable('alert').set(change).where('id', '=', id).execute()
}

/** Records that a rule came true. The same of the same thing is recorded once, however often it is seen. */
export async function insertFirings(
  db: Db,
  alertId: number,
  firings: { key: string; day: string; evidence: unknown }[],
  now: number,
): Promise<void> {
  for (const { key, day, evidence } of firings)
    await db
      .insertInto('alert_firing')
      .values({ alert_id: alertId, key, day, fired_at: now, evidence: JSON.stringify(evidence), told_at: null })
      .onConflict((on) => on.columns(['alert_id', 'key']).doNothing())
      .execute()
}

/** What was not told yet, oldest first. */
export function listUntold(db: Db, alertId: number): Promise<AlertFiring[]> {
  return db.selectFrom('alert_firing').selectAll().where('alert_id', '=', alertId).where('told_at', 'is', null).orderBy('id').execute()
}

/** Newest first: of one alert, or of all that were not deleted. */
export function listFirings(db: Db, alertId: number | null, limit: number): Promise<(AlertFiring & { title: string })[]> {
  return db
    .selectFrom('alert_firing')
    .innerJoin('alert', 'alert.id', 'alert_firing.alert_id')
    .selectAll('alert_firing')
    .select('alert.title')
    .where('alert.deleted_at', 'is', null)
    .$if(alertId !== null, (query) => query.where('alert_id', '=', alertId!))
    .orderBy('alert_firing.id', 'desc')
    .limit(limit)
    .execute()
}

/** Puts the words of some firings into the outbox and notes that they were told, at once. */
export function tellFirings(
  db: Db,
  firingIds: number[],
  mails: WrittenMail[],
  webhook: WrittenMail['outgoing'],
  now: number,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const told = await trx
      .updateTable('alert_firing')
      .set({ told_at: now })
      .where('id', 'in', firingIds)
      .where('told_at', 'is', null)
      .executeTakeFirst()
    if (Number(told.numUpdatedRows) !== firingIds.length) throw new Error('Cannot tell firings: another process has told some of them')
    for (const { words, pictures, outgoing } of mails) {
      const mailId = await insertMail(trx, { ...words, created_at: now }, pictures)
      for (const one of outgoing) await insertOutgoing(trx, { ...one, mail_id: mailId }, now)
    }
    for (const one of webhook) await insertOutgoing(trx, one, now)
  })
}
