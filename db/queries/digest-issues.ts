import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import type { DigestIssueRow } from '../rows/digest.ts'
import type { OutboxState } from '../rows/mail.ts'
import { insertMail, insertOutgoing, type MailPicture, type NewOutgoing } from './outbox.ts'

export type DigestIssue = Selectable<DigestIssueRow>

/** Makes the issue of a due time and says when the next is due, at once: there is one issue for each, however many processes look. */
export function issueDigest(db: Db, digest: { id: number; next_at: number | null }, nextAt: number): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const moved = await trx
      .updateTable('digest')
      .set({ next_at: nextAt })
      .where('id', '=', digest.id)
      .where('next_at', '=', digest.next_at)
      .where('state', '=', 'running')
      .executeTakeFirst()
    if (moved.numUpdatedRows > 0n) await insertIssue(trx, digest.id, 'scheduled', digest.next_at!, null)
  })
}

/** Asks for an issue now, to one address alone. */
export function insertTestIssue(db: Db, digestId: number, to: string, now: number): Promise<void> {
  return insertIssue(db, digestId, 'test', now, to)
}

async function insertIssue(
  db: Db,
  digestId: number,
  kind: DigestIssueRow['kind'],
  dueAt: number,
  testAddress: string | null,
): Promise<void> {
  const none = { written_at: null, problem: null }
  await db
    .insertInto('digest_issue')
    .values({ digest_id: digestId, kind, due_at: dueAt, test_address: testAddress, state: 'due', next_try_at: dueAt, ...none })
    .onConflict((on) => on.columns(['digest_id', 'kind', 'due_at']).doNothing())
    .execute()
}

/** Issues that are to be written, oldest first. */
export function listDueIssues(db: Db, now: number): Promise<DigestIssue[]> {
  return db.selectFrom('digest_issue').selectAll().where('state', '=', 'due').where('next_try_at', '<=', now).orderBy('id').execute()
}

/** When the last issue of a digest before the given one was written; undefined where it is the first. */
export async function findIssueBefore(db: Db, issue: Pick<DigestIssue, 'id' | 'digest_id' | 'due_at'>): Promise<number | undefined> {
  const before = await db
    .selectFrom('digest_issue')
    .select('written_at')
    .where('digest_id', '=', issue.digest_id)
    .where('kind', '=', 'scheduled')
    .where('state', '=', 'written')
    .where('due_at', '<', issue.due_at)
    .orderBy('due_at', 'desc')
    .executeTakeFirst()
  return before?.written_at ?? undefined
}

/** A mail of an issue with the people who get it alike. */
export type WrittenMail = {
  words: { language: string; subject: string; html: string; text: string }
  pictures: MailPicture[]
  outgoing: NewOutgoing[]
}

/** Puts a whole issue into the outbox, or nothing of it where another process was faster. `problem` says what is missing in it. */
export function saveIssue(db: Db, issueId: number, mails: WrittenMail[], problem: string | null, now: number): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const taken = await trx
      .updateTable('digest_issue')
      .set({ state: 'written', written_at: now, problem })
      .where('id', '=', issueId)
      .where('state', '=', 'due')
      .executeTakeFirst()
    if (taken.numUpdatedRows === 0n) return
    for (const { words, pictures, outgoing } of mails) {
      const mailId = await insertMail(trx, { ...words, created_at: now }, pictures)
      await trx.insertInto('issue_mail').values({ issue_id: issueId, mail_id: mailId }).execute()
      for (const one of outgoing) await insertOutgoing(trx, { ...one, mail_id: mailId, issue_id: issueId }, now)
    }
  })
}

/** It could not be written: it is tried again at `nextTryAt`, or never where that is null. */
export async function noteIssueProblem(db: Db, issueId: number, problem: string, nextTryAt: number | null): Promise<void> {
  await db
    .updateTable('digest_issue')
    .set((set) => ({
      problem,
      attempts: set('attempts', '+', 1),
      ...(nextTryAt === null ? { state: 'failed' as const } : { next_try_at: nextTryAt }),
    }))
    .where('id', '=', issueId)
    .where('state', '=', 'due')
    .execute()
}

/** An issue with what became of its mails. */
export type IssueOutcome = DigestIssue & { states: Partial<Record<OutboxState, number>> }

/** Newest first. */
export async function listIssues(db: Db, digestId: number, limit: number): Promise<IssueOutcome[]> {
  const issues = await db
    .selectFrom('digest_issue')
    .selectAll()
    .where('digest_id', '=', digestId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  if (issues.length === 0) return []
  const ids = issues.map(({ id }) => id)
  const inOutbox = db
    .selectFrom('outbox')
    .select(['issue_id', 'state', sql<number>`1`.as('mails')])
    .where('issue_id', 'in', ids)
  const gone = db.selectFrom('issue_outcome').select(['issue_id', 'state', 'mails']).where('issue_id', 'in', ids)
  const counts = await db
    .selectFrom(inOutbox.unionAll(gone).as('ended'))
    .select((select) => ['issue_id', 'state', select.fn.sum<number>('mails').as('mails')])
    .groupBy(['issue_id', 'state'])
    .execute()
  return issues.map((issue) => ({
    ...issue,
    states: Object.fromEntries(counts.filter((row) => row.issue_id === issue.id).map(({ state, mails }) => [state, mails])),
  }))
}

/** Mails of a digest's issues that did not arrive, or are still on their way after a failure, newest first. */
export function listTroubledMails(db: Db, digestId: number, limit: number) {
  return db
    .selectFrom('outbox')
    .innerJoin('digest_issue', 'digest_issue.id', 'outbox.issue_id')
    .select(['outbox.id', 'address', 'outbox.state', 'failure', 'answer', 'outbox.attempts', 'outbox.next_try_at', 'ended_at', 'due_at'])
    .where('digest_issue.digest_id', '=', digestId)
    .where((where) =>
      where.or([
        where('outbox.state', 'in', ['refused', 'given-up', 'unsure']),
        where.and([where('outbox.state', '=', 'waiting'), where('failure', 'is not', null)]),
      ]),
    )
    .orderBy('outbox.id', 'desc')
    .limit(limit)
    .execute()
}

/** The mails of an issue as they went out, for the archive. */
export function listIssueMails(db: Db, issueId: number) {
  return db
    .selectFrom('issue_mail')
    .innerJoin('mail', 'mail.id', 'issue_mail.mail_id')
    .select(['mail.id', 'mail.language', 'mail.subject'])
    .where('issue_id', '=', issueId)
    .orderBy('mail.id')
    .execute()
}
