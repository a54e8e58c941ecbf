import type { Language } from '../i18n/languages.ts'

/** What stands around the sections of a mail, in its reader's words. */
export type MailWords = {
  language: Language
  appName: string
  title: string
  subject: string
  /** The day, and what it covers. */
  when: string
  /** The first words that a list of mails shows. */
  preview: string
  /** "Open in Rasad". */
  open: string
  why: string
  /** When it was made, with the zone. */
  made: string
  /** Said where something was left out for its length. */
  shortened: string
  /** The words of the way out; null where there is nothing to leave. */
  unsubscribe: string | null
  homeHref: string
}
