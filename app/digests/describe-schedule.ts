import { nameList } from '../figures/name-series.ts'
import { weekdayName } from '../i18n/date-names.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate } from '../i18n/translate.ts'
import type { Schedule } from './schedule.ts'

/** When a digest is due, in words: "every Sunday and Tuesday at 07:00, Asia/Tehran". */
export function describeSchedule(schedule: Schedule, timeZone: string, locale: Locale): string {
  const time = formatMinute(locale.tag, schedule.minute)
  const zone = `\u2066${timeZone}\u2069`
  if (schedule.kind === 'daily') return translate(locale, 'digest.daily', { time, zone })
  if (schedule.kind === 'monthly')
    return translate(locale, 'digest.monthly', {
      day: schedule.day,
      calendar: translate(locale, `calendar.${schedule.calendar}`),
      time,
      zone,
    })
  const days = schedule.weekdays.map((day) => weekdayName(locale.language, day, 'long'))
  return translate(locale, 'digest.weekdays', { days: nameList(locale, days, 'conjunction'), time, zone })
}

/** Minutes since midnight as a clock of 24 hours, in the reader's digits. */
export function formatMinute(tag: string, minute: number): string {
  const pair = (value: number) => formatNumber(tag, value, { minimumIntegerDigits: 2 })
  return `${pair(Math.floor(minute / 60))}:${pair(minute % 60)}`
}
