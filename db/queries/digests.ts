import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { DigestRecipientRow, DigestRow } from '../rows/digest.ts'

export type Digest = Selectable<DigestRow>
export type DigestRecipient = Selectable<DigestRecipientRow>

/** Digests that were not deleted, by title, with how many people get each. */
export function listDigests(db: Db): Promise<(Digest & { recipients: number })[]> {
  return db
    .selectFrom('digest')
    .selectAll()
    .select((select) =>
      select
        .selectFrom('digest_recipient')
        .select((inner) => inner.fn.countAll<number>().as('recipients'))
        .whereRef('digest_id', '=', 'digest.id')
        .where('unsubscribed_at', 'is', null)
        .$asScalar()
        .as('recipients'),
    )
    .where('deleted_at', 'is', null)
    .orderBy('title')
    .$narrowType<{ recipients: number }>()
    .execute()
}

/** Undefined where there is none, or it was deleted. */
export function findDigest(db: Db, id: number): Promise<Digest | undefined> {
  return db.selectFrom('digest').selectAll().where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst()
}

/** A new digest rests until somebody starts it. */
export async function insertDigest(
  db: Db,
  digest: Pick<DigestRow, 'title' | 'parts' | 'schedule' | 'time_zone'>,
  now: number,
): Promise<number> {
  const row = { ...digest, state: 'paused', next_at: null, created_at: now, changed_at: now, deleted_at: null } as const
  const { id } = await db.insertInto('digest').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

export type DigestChange = Partial<Pick<DigestRow, 'title' | 'parts' | 'schedule' | 'time_zone' | 'state' | 'next_at' | 'deleted_at'>>

export async function updateDigest(db: Db, id: number, change: DigestChange, now: number): Promise<void> {
  await db
    .updateTable('digest')
    .set({ ...change, changed_at: now })
    .where('id', '=', id)
    .execute()
}

/** One that was deleted, by its title; undefined where there is none. */
export function findDeletedDigest(db: Db, id: number): Promise<{ title: string } | undefined> {
  return db.selectFrom('digest').select('title').where('id', '=', id).where('deleted_at', 'is not', null).executeTakeFirst()
}

/** Takes a deletion back; undefined where there is nothing to take back. */
export function restoreDigest(db: Db, id: number, now: number): Promise<{ title: string } | undefined> {
  const deleted = db.updateTable('digest').where('id', '=', id).where('deleted_at', 'is not', null)
  return deleted.set({ deleted_at: null, changed_at: now }).returning('title').executeTakeFirst()
}

/** Running digests whose time has come. */
export function listDueDigests(db: Db, now: number): Promise<Digest[]> {
  return db
    .selectFrom('digest')
    .selectAll()
    .where('state', '=', 'running')
    .where('deleted_at', 'is', null)
    .where('next_at', '<=', now)
    .execute()
}

/** By address; also those who left, whom nobody must add again unasked. */
export function listRecipients(db: Db, digestId: number): Promise<DigestRecipient[]> {
  return db.selectFrom('digest_recipient').selectAll().where('digest_id', '=', digestId).orderBy('address_key').execute()
}

/** Adds somebody, or changes how they read. Who has left stays away: false. */
export async function saveRecipient(
  db: Db,
  recipient: Pick<DigestRecipientRow, 'digest_id' | 'address' | 'language' | 'calendar'>,
  now: number,
): Promise<boolean> {
  const address_key = recipient.address.toLowerCase()
  const { language, calendar, address } = recipient
  const saved = await db
    .insertInto('digest_recipient')
    .values({ ...recipient, address_key, created_at: now, unsubscribed_at: null })
    .onConflict((on) =>
      on
        .columns(['digest_id', 'address_key'])
        .doUpdateSet({ address, language, calendar })
        .where('digest_recipient.unsubscribed_at', 'is', null),
    )
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** Takes somebody off for good; their address is not kept. Undefined where they are not on it. */
export function deleteRecipient(db: Db, digestId: number, id: number): Promise<DigestRecipient | undefined> {
  return db.deleteFrom('digest_recipient').where('digest_id', '=', digestId).where('id', '=', id).returningAll().executeTakeFirst()
}

export type Subscription = Pick<DigestRecipient, 'id' | 'address' | 'address_key' | 'language' | 'unsubscribed_at'> & { title: string }

/** What somebody who follows their link in a mail is asked about. */
export function findSubscription(db: Db, recipientId: number): Promise<Subscription | undefined> {
  return db
    .selectFrom('digest_recipient as recipient')
    .innerJoin('digest', 'digest.id', 'recipient.digest_id')
    .select([
      'recipient.id',
      'recipient.address',
      'recipient.address_key',
      'recipient.language',
      'recipient.unsubscribed_at',
      'digest.title',
    ])
    .where('recipient.id', '=', recipientId)
    .executeTakeFirst()
}

/** `at` null: they want it again. Mail of theirs that still waits is not sent. */
export async function setUnsubscribed(db: Db, recipientId: number, at: number | null): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.updateTable('digest_recipient').set({ unsubscribed_at: at }).where('id', '=', recipientId).execute()
    if (at !== null) await trx.deleteFrom('outbox').where('recipient_id', '=', recipientId).where('state', '=', 'waiting').execute()
  })
}
