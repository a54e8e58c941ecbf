import type { AppLoadContext } from '@remix-run/node'
import {
  type DigestIssue,
  findIssueBefore,
  issueDigest,
  listDueIssues,
  noteIssueProblem,
  saveIssue,
  type WrittenMail,
} from '#db/queries/digest-issues.ts'
import { type Digest, type DigestRecipient, findDigest, listDueDigests, listRecipients } from '#db/queries/digests.ts'
import { openDesk, type Readership } from './desk.ts'
import { makeMessageId } from './message-id.ts'
import type { DigestPart } from './parts.ts'
import { dueBefore, nextDue, type Schedule } from './schedule.ts'
import { readTestAddress } from './test-address.ts'
import { unsubscribeAddress } from './unsubscribe-token.ts'
import { writeDigest } from './write-mail.ts'

const MINUTE_MS = 60_000
const RETRY_MS = [MINUTE_MS, 10 * MINUTE_MS, 60 * MINUTE_MS]

type Reader = Readership & { id: number | null; address: string; address_key: string }

/** Writes every digest that is due into the outbox. What was missed while the machine slept is sent once, not once for each time. */
export async function writeDueDigests(context: AppLoadContext): Promise<void> {
  const { db, now } = context
  for (const digest of await listDueDigests(db, now()))
    await issueDigest(db, digest, nextDue(JSON.parse(digest.schedule) as Schedule, digest.time_zone, now()))
  for (const issue of await listDueIssues(db, now())) await writeIssue(context, issue)
}

async function writeIssue(context: AppLoadContext, issue: DigestIssue): Promise<void> {
  const { db, now } = context
  const digest = await findDigest(db, issue.digest_id)
  if (!digest) return noteIssueProblem(db, issue.id, 'deleted', null)
  try {
    const { mails, problems } = await writeMails(context, digest, issue)
    await saveIssue(db, issue.id, mails, problems.length > 0 ? JSON.stringify(problems) : null, now())
  } catch (error) {
    console.error('Cannot write a digest', error)
    const wait = RETRY_MS[issue.attempts]
    await noteIssueProblem(db, issue.id, JSON.stringify([String(error)]), wait === undefined ? null : now() + wait)
  }
}

/** One mail for each readership, with the recipients who get it. */
async function writeMails(context: AppLoadContext, digest: Digest, issue: DigestIssue) {
  const isTest = issue.kind === 'test'
  const at = context.now()
  const schedule = JSON.parse(digest.schedule) as Schedule
  const since = (await findIssueBefore(context.db, issue)) ?? dueBefore(schedule, digest.time_zone, issue.due_at)
  const readers = isTest ? [testReader(issue)] : (await listRecipients(context.db, digest.id)).flatMap(readerOf)
  const groups = Map.groupBy(readers, ({ language, calendar }) => `${language} ${calendar}`)
  const mails: WrittenMail[] = []
  const problems = new Set<string>()
  for (const group of groups.values()) {
    const desk = openDesk(context, group[0]!, { timeZone: digest.time_zone, since, at })
    const {
      pictures,
      problems: own,
      ...words
    } = await writeDigest(desk, { title: digest.title, parts: JSON.parse(digest.parts) as DigestPart[] }, isTest)
    for (const problem of own) problems.add(problem)
    mails.push({ words, pictures, outgoing: group.map((reader) => address(context, issue, reader)) })
  }
  return { mails, problems: [...problems] }
}

function address(context: AppLoadContext, issue: DigestIssue, { id, address: to, address_key }: Reader): WrittenMail['outgoing'][number] {
  return {
    ...{ kind: 'mail', address: to, recipient_id: id, message_id: makeMessageId(context, `digest.${issue.id}`) },
    unsubscribe: id === null ? null : unsubscribeAddress(context, { of: 'digest', id, address_key }),
  }
}

function readerOf({ id, address, address_key, language, calendar, unsubscribed_at }: DigestRecipient): Reader[] {
  return unsubscribed_at === null ? [{ id, address, address_key, language, calendar }] : []
}

function testReader(issue: DigestIssue): Reader {
  const { address, language, calendar } = readTestAddress(issue.test_address)
  return { id: null, address, address_key: address.toLowerCase(), language, calendar }
}
