import { z } from 'zod'
import { calendars } from '../i18n/calendars.ts'
import { languages } from '../i18n/languages.ts'

/** An address of mail, and how whoever reads there is told of things. Messages are keys of the catalogue. */
export const recipientSchema = z.object({
  address: z.email({ error: 'digest.addressWrong', pattern: z.regexes.unicodeEmail }).max(254, 'digest.addressWrong'),
  language: z.enum(languages, 'digest.languageMissing'),
  calendar: z.enum(calendars, 'digest.calendarMissing'),
})
