import type { Generated } from 'kysely'
import type { OutboxState } from './mail.ts'

export type DigestRow = {
  id: Generated<number>
  title: string
  /** JSON of DigestPart[] (app/digests/parts.ts). */
  parts: string
  /** JSON of Schedule (app/digests/schedule.ts). */
  schedule: string
  time_zone: string
  state: 'paused' | 'running'
  /** When the next issue is due; null while it is paused. */
  next_at: number | null
  created_at: number
  changed_at: number
  deleted_at: number | null
}

export type DigestRecipientRow = {
  id: Generated<number>
  digest_id: number
  address: string
  /** The address as compared: lower case. */
  address_key: string
  language: 'ar' | 'fa' | 'en'
  calendar: 'gregorian' | 'jalali' | 'hijri'
  created_at: number
  unsubscribed_at: number | null
}

/** One sending of a digest. `written` when all its mails are in the outbox, which happens in one transaction. */
export type DigestIssueRow = {
  id: Generated<number>
  digest_id: number
  kind: 'scheduled' | 'test'
  due_at: number
  /** To whom a test goes, as JSON of { address, language, calendar }. */
  test_address: string | null
  state: 'due' | 'written' | 'failed'
  attempts: Generated<number>
  next_try_at: number
  written_at: number | null
  /** Why it could not be written; or, of one that was, what is missing in it, as JSON of words. */
  problem: string | null
}

export type IssueMailRow = { issue_id: number; mail_id: number }

/** How many mails of an issue came to an end and no longer stand in the outbox. */
export type IssueOutcomeRow = { issue_id: number; state: OutboxState; mails: number }
