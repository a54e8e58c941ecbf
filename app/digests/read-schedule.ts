import { z } from 'zod'
import { calendars } from '../i18n/calendars.ts'
import { type FormErrors, readForm } from '../session/credentials.ts'
import type { Schedule } from './schedule.ts'

const titleField = z.string({ error: 'digest.titleMissing' }).trim().min(1, 'digest.titleMissing').max(120, 'digest.titleLong')

const schema = z.object({
  title: titleField,
  kind: z.enum(['daily', 'weekdays', 'monthly'], 'digest.scheduleMissing'),
  time: z.string({ error: 'digest.timeMissing' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'digest.timeMissing'),
  timeZone: z.string({ error: 'digest.zoneMissing' }).refine(isTimeZone, 'digest.zoneMissing'),
  calendar: z.enum(calendars).default('gregorian'),
  day: z.coerce.number().int().min(1, 'digest.dayMissing').max(31, 'digest.dayMissing').catch(1),
})

/** The name of a digest and when it is due, as a form says it; or what is wrong with each field. */
export function readSchedule(form: FormData): { title: string; schedule: Schedule; timeZone: string } | { errors: FormErrors } {
  const { values, errors } = readForm(schema, form)
  if (errors) return { errors }
  const { title, kind, time, timeZone, calendar, day } = values
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  if (kind === 'daily') return { title, timeZone, schedule: { kind, minute } }
  if (kind === 'monthly') return { title, timeZone, schedule: { kind, calendar, day, minute } }
  const weekdays = [...new Set(form.getAll('weekday').map(Number))].filter((one) => Number.isInteger(one) && one >= 0 && one <= 6).sort()
  if (weekdays.length === 0) return { errors: { weekday: 'digest.weekdayMissing' } }
  return { title, timeZone, schedule: { kind, weekdays, minute } }
}

/** Whether this machine knows a zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    return false // RangeError: no such zone
  }
}
