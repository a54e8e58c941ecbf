import { type CalendarDate, GregorianCalendar, PersianCalendar, parseDate, toCalendar } from '@internationalized/date'
import { useNavigate, useSearchParams } from '@remix-run/react'
import { Button, CalendarCell, CalendarGrid, Heading, I18nProvider, RangeCalendar } from 'react-aria-components'
import { changeSearch } from '../filters/filter.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './range-calendar.module.css'

/** Two days chosen in the reader's calendar; the address gets them as Gregorian days. */
export default function RangeCalendarPanel({ from, to, today }: { from: string; to: string; today: string }) {
  const { t, tag } = useLocale()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const choose = (range: { start: CalendarDate; end: CalendarDate }) =>
    navigate(changeSearch(params, { range: null, from: writeDay(range.start), to: writeDay(range.end) }), { preventScrollReset: true })
  return (
    <I18nProvider locale={tag}>
      <RangeCalendar
        aria-label={t('filter.range')}
        className={styles.calendar}
        defaultValue={{ start: readDay(from, tag), end: readDay(to, tag) }}
        defaultFocusedValue={readDay(to, tag)}
        maxValue={readDay(today, tag)}
        onChange={choose}
      >
        <header className={styles.header}>
          <Button slot="previous">
            <span aria-hidden="true">‹</span>
          </Button>
          <Heading />
          <Button slot="next">
            <span aria-hidden="true">›</span>
          </Button>
        </header>
        <CalendarGrid className={styles.grid}>{(date) => <CalendarCell date={date} className={styles.cell} />}</CalendarGrid>
      </RangeCalendar>
    </I18nProvider>
  )
}

/** In the reader's calendar from the start: React Aria falls back to the calendar of the last day allowed where that day is the focused one. */
function readDay(day: string, tag: string): CalendarDate {
  const { calendar } = new Intl.DateTimeFormat(tag).resolvedOptions()
  return toCalendar(parseDate(day), calendar === 'persian' ? new PersianCalendar() : new GregorianCalendar())
}

function writeDay(date: CalendarDate): string {
  return toCalendar(date, new GregorianCalendar()).toString()
}
