import { z } from 'zod'
import { calendars } from '../i18n/calendars.ts'
import { languages } from '../i18n/languages.ts'
import type { Readership } from './desk.ts'
import type { Undo } from './done-line.tsx'

/** `leila@press` has lost its end; whoever means a name of their own network writes `.local` or `localhost`. */
const wholeDomain = /@(?:.+\..{2,}|localhost)$/

/** An address of mail, and how whoever reads there is told of things. Messages are keys of the catalogue. */
export const recipientSchema = z.object({
  address: z
    .email({ error: 'digest.addressWrong', pattern: z.regexes.unicodeEmail })
    .max(254, 'digest.addressWrong')
    .refine((address) => wholeDomain.test(address), 'digest.addressWrong'),
  language: z.enum(languages, 'digest.languageMissing'),
  calendar: z.enum(calendars, 'digest.calendarMissing'),
})

/** Puts back who was just taken off; nobody where they had left by themselves. */
export function undoRemoval(removed: (Readership & { address: string; unsubscribed_at: number | null }) | undefined): Undo | undefined {
  if (removed?.unsubscribed_at !== null) return undefined
  const { address, language, calendar } = removed
  return Object.entries({ do: 'add-recipient', address, language, calendar })
}
