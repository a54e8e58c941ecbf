import { randomUUID } from 'node:crypto'
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { dialectOf } from '../dialects/dialect.ts'
import { forOneTaker } from '../dialects/words.ts'
import type { MailPictureRow, MailRow, OutboxRow, OutboxState } from '../rows/mail.ts'

export type Outgoing = Selectable<OutboxRow>
/** In hand: of the attempt that `claim` names. */
export type Claimed = Outgoing & { claim: string }
export type Mail = Selectable<MailRow>
export type MailPicture = Omit<MailPictureRow, 'mail_id'>

/** Stands in a mail's words where each recipient's own address to unsubscribe goes. */
export const UNSUBSCRIBE_PLACE = 'https://unsubscribe.invalid/'

/** Stores what several recipients get alike. */
export async function insertMail(db: Db, mail: Omit<Insertable<MailRow>, 'id'>, pictures: MailPicture[]): Promise<number> {
  const { id } = await db.insertInto('mail').values(mail).returning('id').executeTakeFirstOrThrow()
  for (const picture of pictures)
    await db
      .insertInto('mail_picture')
      .values({ ...picture, mail_id: id })
      .execute()
  return id
}

export type NewOutgoing = Pick<OutboxRow, 'kind' | 'address' | 'message_id'> &
  Partial<Pick<OutboxRow, 'mail_id' | 'unsubscribe' | 'payload' | 'sealed_key' | 'issue_id' | 'recipient_id' | 'alert_id'>>

const nothing = {
  ...{ mail_id: null, unsubscribe: null, payload: null, sealed_key: null, issue_id: null, recipient_id: null, alert_id: null },
  ...{ claim: null, handed_over_at: null, ended_at: null, failure: null, answer: null },
}

/** Puts something into the outbox; a worker takes it within 200 ms. */
export async function insertOutgoing(db: Db, outgoing: NewOutgoing, now: number): Promise<void> {
  await db
    .insertInto('outbox')
    .values({ ...nothing, ...outgoing, state: 'waiting', next_try_at: now, created_at: now })
    .execute()
  await dialectOf(db).announce(db, 'delivery')
}

/** Whether anything waits for its time that has come, or is in somebody's hand. */
export async function isAnyOutgoingDue(db: Db, now: number): Promise<boolean> {
  const waiting = db.selectFrom('outbox').select('id').where('state', '=', 'waiting').where('next_try_at', '<=', now).limit(1)
  if (await waiting.executeTakeFirst()) return true
  return (await db.selectFrom('outbox').select('id').where('state', '=', 'sending').limit(1).executeTakeFirst()) !== undefined
}

/** Claims what has waited longest for its time; undefined where nothing is due. The claim is of this attempt alone. */
export async function claimOutgoing(db: Db, kind: OutboxRow['kind'], now: number): Promise<Claimed | undefined> {
  const due = db.selectFrom('outbox').select('id').where('state', '=', 'waiting').where('next_try_at', '<=', now).where('kind', '=', kind)
  const next = due.orderBy('next_try_at').orderBy('id').limit(1)
  // A look without a write first: this is asked several times a second.
  if (!(await next.executeTakeFirst())) return undefined
  const claimed = await db
    .updateTable('outbox')
    .set({ state: 'sending', claim: randomUUID(), attempts: sql`attempts + 1`, handed_over_at: null })
    .where('id', '=', next.modifyEnd(forOneTaker))
    .returningAll()
    .executeTakeFirst()
  return claimed as Claimed | undefined
}

/** Notes that the last byte is about to be given away. False where the claim is lost: then it must not be. */
export async function noteHandOver(db: Db, { id, claim }: Pick<Outgoing, 'id' | 'claim'>, now: number): Promise<boolean> {
  const noted = await ofClaim(db, id, claim).set({ handed_over_at: now }).executeTakeFirst()
  return noted.numUpdatedRows > 0n
}

/** What became of an attempt. `waiting` with `nextTryAt` is another one later. */
export type AttemptEnd = { state: OutboxState; nextTryAt?: number; failure: string | null; answer: string | null }

/** Records the end of an attempt, if it is still ours. */
export async function endAttempt(db: Db, { id, claim }: Pick<Outgoing, 'id' | 'claim'>, end: AttemptEnd, now: number): Promise<void> {
  const { state, nextTryAt, failure, answer } = end
  await ofClaim(db, id, claim)
    .set({ state, failure, answer, claim: null, ended_at: state === 'waiting' ? null : now })
    .$if(nextTryAt !== undefined, (query) => query.set({ next_try_at: nextTryAt! }))
    .execute()
}

/**
 * Settles attempts of a worker that is no more. What was not handed over is tried again; what was, is not: the server very probably has it, and nobody gets a
 * mail twice.
 */
export async function settleAbandoned(db: Db, now: number): Promise<void> {
  const abandoned = () => db.updateTable('outbox').where('state', '=', 'sending')
  if (!(await db.selectFrom('outbox').select('id').where('state', '=', 'sending').limit(1).executeTakeFirst())) return
  await abandoned()
    .where('handed_over_at', 'is not', null)
    .set({ state: 'unsure', claim: null, ended_at: now, failure: 'stopped' })
    .execute()
  await abandoned().set({ state: 'waiting', claim: null, next_try_at: now }).execute()
}

/** Sends once more what an editor asks for, under the same Message-ID. False where it is under way or was sent. */
export async function sendAgain(db: Db, id: number, now: number): Promise<boolean> {
  const again = await db
    .updateTable('outbox')
    .set({ state: 'waiting', attempts: 0, next_try_at: now, handed_over_at: null, ended_at: null })
    .where('id', '=', id)
    .where('state', 'in', ['unsure', 'refused', 'given-up'])
    .executeTakeFirst()
  return again.numUpdatedRows > 0n
}

/** Puts off all mail that waits: the mail server cannot be reached, which is no fault of any of it. */
export async function putOffMail(db: Db, until: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ next_try_at: until })
    .where('state', '=', 'waiting')
    .where('kind', '=', 'mail')
    .where('next_try_at', '<', until)
    .execute()
}

/** Gives up on mail that has waited in vain since before an instant. */
export async function giveUpOldMail(db: Db, createdBefore: number, now: number): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'given-up', ended_at: now })
    .where('state', '=', 'waiting')
    .where('kind', '=', 'mail')
    .where('created_at', '<', createdBefore)
    .execute()
}

export function findMail(db: Db, id: number): Promise<Mail | undefined> {
  return db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst()
}

export function listMailPictures(db: Db, mailId: number): Promise<MailPicture[]> {
  return db.selectFrom('mail_picture').select(['cid', 'name', 'type', 'bytes']).where('mail_id', '=', mailId).execute()
}

function ofClaim(db: Db, id: number, claim: string | null) {
  return db.updateTable('outbox').where('id', '=', id).where('state', '=', 'sending').where('claim', '=', claim)
}
