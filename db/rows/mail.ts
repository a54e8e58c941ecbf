import type { Generated } from 'kysely'

/** A mail's words, the same for all of its recipients. In `html` and `text` stands UNSUBSCRIBE_PLACE (db/queries/outbox.ts) where each has an address of their own. */
export type MailRow = { id: Generated<number>; language: string; subject: string; html: string; text: string; created_at: number }

/** A picture that a mail shows by its content id. */
export type MailPictureRow = { mail_id: number; cid: string; name: string; type: string; bytes: Uint8Array }

/**
 * `sending` is claimed by a worker; `unsure` was handed over to the mail server by a worker that ended before it heard the answer; `refused` will never be
 * taken; `given-up` was tried for a day.
 */
export type OutboxState = 'waiting' | 'sending' | 'sent' | 'unsure' | 'refused' | 'given-up'

/** One mail to one recipient, or one call of a webhook. */
export type OutboxRow = {
  id: Generated<number>
  kind: 'mail' | 'webhook'
  /** Of mail, or of the web. */
  address: string
  /** The same on every attempt, so that whoever got it twice can tell. Without angle brackets. */
  message_id: string
  /** Null for webhooks, and where the words were cleared away. */
  mail_id: number | null
  /** The recipient's address to unsubscribe at; null where there is nothing to unsubscribe from. */
  unsubscribe: string | null
  /** What a webhook is told, as JSON. */
  payload: string | null
  /** The key that a webhook is signed with, sealed (db/secret.ts). */
  sealed_key: string | null
  issue_id: number | null
  recipient_id: number | null
  alert_id: number | null
  state: OutboxState
  attempts: Generated<number>
  next_try_at: number
  /** Of the attempt under way: whoever does not hold it any more must not go on. */
  claim: string | null
  /** Just before the last byte was given to the mail server. */
  handed_over_at: number | null
  ended_at: number | null
  /** Why the last attempt failed, in the closed list of delivery/failure.ts. */
  failure: string | null
  /** What the other side said last. */
  answer: string | null
  created_at: number
}
