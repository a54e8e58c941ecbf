import type { Generated } from 'kysely'

export type AlertRow = {
  id: Generated<number>
  title: string
  /** JSON of Rule (app/alerts/rule.ts). */
  rule: string
  /** JSON of Ways (app/alerts/ways.ts): where it is told beside its readers' mail. */
  ways: string
  /** The key that its webhook is signed with, sealed (db/secret.ts). */
  sealed_key: string | null
  /** JSON of QuietHours, or null. */
  quiet: string | null
  time_zone: string
  /** Firings of so many minutes are told together. */
  group_minutes: number
  state: 'paused' | 'running'
  /** What happened before is past, and not told. */
  watched_from: number
  judged_at: number | null
  created_at: number
  changed_at: number
  deleted_at: number | null
}

/** A rule that came true; `key` says of what, so that it is recorded once. */
export type AlertFiringRow = {
  id: Generated<number>
  alert_id: number
  key: string
  /** The day that it is about. */
  day: string
  fired_at: number
  /** JSON of Evidence (app/alerts/rule.ts): the arithmetic with its numbers. */
  evidence: string
  /** When it was put into the outbox; null while it waits for its group or the end of quiet hours. */
  told_at: number | null
}

/** Somebody who is told by mail, and how they read. */
export type AlertRecipientRow = {
  id: Generated<number>
  alert_id: number
  address: string
  /** The address as compared: lower case. */
  address_key: string
  language: 'ar' | 'fa' | 'en'
  calendar: 'gregorian' | 'jalali' | 'hijri'
  created_at: number
  unsubscribed_at: number | null
}
