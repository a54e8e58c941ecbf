import { weekdayOf } from '../../figures/days.ts'
import { dateIn } from '../../i18n/calendars.ts'
import { coverageKey } from '../../i18n/coverage-key.ts'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { readTag } from '../../i18n/tag.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './coverage-calendar.module.css'
import type { LoadedDay } from './load-outlet.ts'

const shades: Partial<Record<LoadedDay['state'], string>> = {
  collected: styles.collected,
  silent: styles.silent,
  undated: styles.undated,
  'not-added': styles.unknown,
}

function isPaused({ reason }: LoadedDay): boolean {
  return reason === 'paused'
}

/** The last weeks as a calendar, by the reader's first day of the week; a hatched day is a gap. Each day leads to its line in the table below. */
export function CoverageCalendar({ days }: { days: LoadedDay[] }) {
  const { t, tag } = useLocale()
  const first = days[0]
  if (!first) return null
  const { calendar, firstWeekday } = readTag(tag)
  const column = ((weekdayOf(first.day) - firstWeekday + 7) % 7) + 1
  return (
    <section>
      <h2>{t('outlet.calendar')}</h2>
      <ol className={styles.calendar}>
        {days.map((one, index) => (
          <li key={one.day} style={index === 0 ? { gridColumnStart: column } : undefined}>
            <a
              href={`#day-${one.day}`}
              className={isPaused(one) ? styles.paused : (shades[one.state] ?? styles.gap)}
              title={t('outlet.dayState', wordsOf(one))}
            >
              <span aria-hidden="true">
                {formatNumber(tag, dateIn(calendar, one.day).day)}
                {(index === 0 || dateIn(calendar, one.day).day === 1) && <small>{formatDay(tag, one.day, 'month-short')}</small>}
              </span>
              <span className="visually-hidden">{t('outlet.dayState', wordsOf(one))}</span>
            </a>
          </li>
        ))}
      </ol>
      <ul className={styles.legend}>
        <li>
          <span className={styles.collected} /> {t('coverage.state.collected')}
        </li>
        <li>
          <span className={styles.silent} /> {t('coverage.state.silent')}
        </li>
        <li>
          <span className={styles.undated} /> {t('coverage.state.undated')}
        </li>
        <li>
          <span className={styles.gap} /> {t('coverage.gap')}
        </li>
        {days.some(isPaused) && (
          <li>
            <span className={styles.paused} /> {t('coverage.reason.paused')}
          </li>
        )}
      </ul>
    </section>
  )

  function wordsOf({ day, state, reason, articles }: LoadedDay) {
    return { day: formatDay(tag, day, 'long'), state: t(coverageKey({ state, reason })), count: articles }
  }
}
