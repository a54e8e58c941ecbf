import type { CalendarDate } from '@internationalized/date'
import { useNavigate, useSearchParams } from '@remix-run/react'
import { useContext } from 'react'
import { Button, CalendarCell, CalendarGrid, Heading, I18nProvider, RangeCalendar, RangeCalendarStateContext } from 'react-aria-components'
import { changeSearch } from '../filters/filter.ts'
import { formatDay, formatNumber, formatOtherCalendars } from '../i18n/format.ts'
import { dayPicked, pickerCalendar, pickerDay } from '../i18n/picker-calendar.ts'
import { readTag } from '../i18n/tag.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './range-calendar.module.css'

const weekdayKeys = { 6: 'sat', 0: 'sun', 1: 'mon' } as const

/** Two days chosen in the reader's calendar; the address gets them as Gregorian days. */
export default function RangeCalendarPanel({ from, to, today }: { from: string; to: string; today: string }) {
  const { t, tag } = useLocale()
  const { calendar, firstWeekday } = readTag(tag)
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const choose = (range: { start: CalendarDate; end: CalendarDate }) =>
    navigate(changeSearch(params, { range: null, from: dayPicked(range.start), to: dayPicked(range.end) }), { preventScrollReset: true })
  return (
    <I18nProvider locale={tag} key={tag}>
      <RangeCalendar
        aria-label={t('filter.range')}
        className={styles.calendar}
        createCalendar={pickerCalendar}
        firstDayOfWeek={weekdayKeys[firstWeekday]}
        defaultValue={{ start: pickerDay(calendar, from), end: pickerDay(calendar, to) }}
        defaultFocusedValue={pickerDay(calendar, to)}
        maxValue={pickerDay(calendar, today)}
        onChange={choose}
      >
        <header className={styles.header}>
          <Button slot="previous">
            <span aria-hidden="true">‹</span>
          </Button>
          <MonthHeading />
          <Button slot="next">
            <span aria-hidden="true">›</span>
          </Button>
        </header>
        <CalendarGrid className={styles.grid}>{(date) => <Day date={date} />}</CalendarGrid>
      </RangeCalendar>
    </I18nProvider>
  )
}

/** The month by our own names: the picker's come from Intl, whose Hijri table and Arabic names of Jalali months are wrong. */
function MonthHeading() {
  const { tag } = useLocale()
  const state = useContext(RangeCalendarStateContext)
  return <Heading>{state && formatDay(tag, dayPicked(state.visibleRange.start), 'month')}</Heading>
}

function Day({ date }: { date: CalendarDate }) {
  const { tag } = useLocale()
  const day = dayPicked(date)
  const words = { 'aria-label': formatDay(tag, day, 'long'), title: formatOtherCalendars(tag, day) }
  return (
    <CalendarCell date={date} className={styles.cell} render={(props) => <div {...props} {...words} />}>
      {formatNumber(tag, date.day)}
    </CalendarCell>
  )
}
