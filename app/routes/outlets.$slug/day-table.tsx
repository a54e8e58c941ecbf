import { Link } from '@remix-run/react'
import type { OutletLabel } from '../../filters/load-selection.ts'
import { coverageKey } from '../../i18n/coverage-key.ts'
import { formatDay, formatNumber, formatOtherCalendars, formatShare } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { LoadedDay } from './load-outlet.ts'
import styles from './outlet.module.css'

/** Each day, newest first: how it was judged, its articles beside what the weekday usually brings, and how many have a title, a text and a date. */
export function DayTable({ days, outlet }: { days: LoadedDay[]; outlet: OutletLabel }) {
  const { t } = useLocale()
  const most = Math.max(1, ...days.map(({ articles, usual }) => Math.max(articles, usual ?? 0)))
  if (days.length === 0) return <p>{t('outlet.noDays')}</p>
  return (
    <section>
      <h2>{t('outlet.days')}</h2>
      <p className={styles.soft}>{t('outlet.daysHint')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard must reach */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('outlet.days')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('outlet.day')}</th>
              <th scope="col">{t('outlet.state')}</th>
              <th scope="col">{t('outlet.volume')}</th>
              <th scope="col">{t('outlet.usual')}</th>
              <th scope="col">{t('outlet.withTitle')}</th>
              <th scope="col">{t('outlet.withText')}</th>
              <th scope="col">{t('outlet.withoutDate')}</th>
              <th scope="col">{t('outlet.unread')}</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((one) => (
              <DayRow key={one.day} one={one} most={most} outlet={outlet} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function DayRow({ one, most, outlet }: { one: LoadedDay; most: number; outlet: OutletLabel }) {
  const { t, tag } = useLocale()
  const { day, state, reason, articles, undated, withBody, untitled, unread, usual, isToday } = one
  const isWhole = state === 'collected' || state === 'silent'
  return (
    <tr id={`day-${day}`}>
      <th scope="row" title={formatOtherCalendars(tag, day)}>
        <Link to={`/articles?outlet=${outlet.slug}&from=${day}&to=${day}`}>{formatDay(tag, day, 'medium')}</Link>
      </th>
      <td className={isWhole ? undefined : styles.notWhole}>
        {t(coverageKey({ state, reason }))}
        {isToday && <small> {t('outlet.soFar')}</small>}
      </td>
      <td>
        <span className={styles.volume}>
          <span>{formatNumber(tag, articles)}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={isWhole ? styles.fill : styles.gapFill} style={{ inlineSize: `${(100 * articles) / most}%` }} />
            {usual !== null && <span className={styles.mark} style={{ insetInlineStart: `${(100 * usual) / most}%` }} />}
          </span>
        </span>
      </td>
      <td>{usual === null ? '–' : formatNumber(tag, usual)}</td>
      <td>{articles + untitled === 0 ? '–' : formatShare(tag, articles / (articles + untitled))}</td>
      <td>{articles === 0 ? '–' : formatShare(tag, withBody / articles)}</td>
      <td>{formatNumber(tag, undated)}</td>
      <td>{formatNumber(tag, unread)}</td>
    </tr>
  )
}
