import { z } from 'zod'
import { recipientSchema } from '../digests/read-recipient.ts'
import { isTimeZone } from '../digests/read-schedule.ts'
import type { TestAddress } from '../digests/test-address.ts'
import { calendars } from '../i18n/calendars.ts'
import { languages } from '../i18n/languages.ts'
import { type FormErrors, readForm } from '../session/credentials.ts'
import type { QuietHours, Ways } from './ways.ts'

const time = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'digest.timeMissing')]).default('')

const schema = z.object({
  title: z.string({ error: 'digest.titleMissing' }).trim().min(1, 'digest.titleMissing').max(120, 'digest.titleLong'),
  webhook: z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'alert.webhookWrong' })], 'alert.webhookWrong').default(''),
  group: z.coerce.number('alert.groupWrong').int('alert.groupWrong').min(0, 'alert.groupWrong').max(1_440, 'alert.groupWrong').default(0),
  quietFrom: time,
  quietTo: time,
  timeZone: z.string({ error: 'digest.zoneMissing' }).refine(isTimeZone, 'digest.zoneMissing'),
})

export type ReadWays = { title: string; ways: Ways; quiet: QuietHours | null; groupMinutes: number; timeZone: string }

const readersSchema = z.object({
  addresses: z.string().max(4_000, 'digest.addressWrong').default(''),
  language: z.enum(languages, 'digest.languageMissing'),
  calendar: z.enum(calendars, 'digest.calendarMissing'),
})

/** How an alert is told, as its form says it; or what is wrong with each field. */
export function readWays(form: FormData): ReadWays | { errors: FormErrors } {
  const { values, errors } = readForm(schema, form)
  if (errors) return { errors }
  const { title, webhook, group, quietFrom, quietTo, timeZone } = values
  return {
    title,
    ways: { webhook: webhook === '' ? null : webhook },
    quiet: quietFrom === '' || quietTo === '' ? null : { from: minuteOf(quietFrom), to: minuteOf(quietTo) },
    groupMinutes: group,
    timeZone,
  }
}

/** The first readers of a new alert, who read alike, one address a line; or what is wrong with each field. */
export function readReaders(form: FormData): { readers: TestAddress[] } | { errors: FormErrors } {
  const { values, errors } = readForm(readersSchema, form)
  if (errors) return { errors }
  const { addresses, language, calendar } = values
  const readers = [...new Set(addresses.split(/[\s,;\u060c]+/).filter(Boolean))].map((address) => ({ address, language, calendar }))
  if (!readers.every((one) => recipientSchema.safeParse(one).success)) return { errors: { addresses: 'digest.addressWrong' } }
  return { readers }
}

function minuteOf(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
}
