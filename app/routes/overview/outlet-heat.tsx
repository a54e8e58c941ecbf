import { Link, useSearchParams } from '@remix-run/react'
import type { CSSProperties } from 'react'
import { OutletName, outletNameIn } from '../../components/outlet-name.tsx'
import type { OutletDay, OutletDays } from '../../figures/outlet-days.ts'
import { changeSearch } from '../../filters/filter.ts'
import type { OutletLabel } from '../../filters/load-selection.ts'
import { coverageKey } from '../../i18n/coverage-key.ts'
import { formatDay, formatNumber, formatOtherCalendars } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './outlet-heat.module.css'

/** From this many days on the cells are too narrow for numbers; hover and focus still tell them. */
const MOST_DAYS_WITH_NUMBERS = 14

/** Articles per outlet and day as a table of shaded cells: the figure is its own table. A hatched cell is a day that was not collected. */
export function OutletHeat({ rows, days, today }: { rows: OutletDays[]; days: string[]; today: string }) {
  const { t, tag } = useLocale()
  const [params] = useSearchParams()
  const top = Math.max(1, ...rows.flatMap((row) => row.days.map((day) => day.articles)))
  const hasNumbers = days.length <= MOST_DAYS_WITH_NUMBERS
  return (
    <section className={styles.scroll} aria-label={t('overview.outletDays')}>
      <table className={`${styles.heat} ${hasNumbers ? '' : styles.dense}`}>
        <thead>
          <tr>
            <th scope="col">{t('outlets.outlet')}</th>
            <th scope="col" className={styles.total}>
              {t('outlets.articles')}
            </th>
            {days.map((day, index) => (
              <th key={day} scope="col" title={formatOtherCalendars(tag, day)}>
                <span className={hasNumbers || isLabelled(index, days.length) ? undefined : 'visually-hidden'}>
                  {day === today ? t('today') : formatDay(tag, day, 'short')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ outlet, total, days: counts }) => (
            <tr key={outlet.id}>
              <th scope="row">
                <Link to={`/articles${changeSearch(params, { outlet: outlet.slug })}`}>
                  <OutletName outlet={outlet} />
                </Link>
              </th>
              <td className={styles.total}>{formatNumber(tag, total)}</td>
              {counts.map((count, index) => (
                <HeatCell
                  key={days[index]}
                  {...count}
                  {...{ outlet, top, hasNumbers }}
                  day={days[index]!}
                  isToday={days[index] === today}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CellProps = OutletDay & { day: string; top: number; hasNumbers: boolean; outlet: OutletLabel; isToday: boolean }

function HeatCell({ articles, gap, day, top, hasNumbers, outlet, isToday }: CellProps) {
  const { t, tag, language } = useLocale()
  const values = { outlet: outletNameIn(language, outlet), day: formatDay(tag, day, 'medium'), count: articles }
  const words = `${t(isToday ? 'overview.cellSoFar' : 'overview.cell', values)}${gap ? ` · ${t(coverageKey(gap))}` : ''}`
  const shade = { '--shade': `${Math.round((articles / top) * 60)}%` } as CSSProperties
  return (
    <td className={gap ? styles.gap : styles.cell} style={gap ? undefined : shade} title={words}>
      {articles === 0 ? (
        <span className={gap || !hasNumbers ? 'visually-hidden' : undefined}>{gap ? t('coverage.gap') : formatNumber(tag, 0)}</span>
      ) : (
        <Link to={`/articles?from=${day}&to=${day}&outlet=${outlet.slug}`} aria-label={words} tabIndex={hasNumbers ? undefined : -1}>
          {hasNumbers ? formatNumber(tag, articles) : ''}
        </Link>
      )}
    </td>
  )
}

function isLabelled(index: number, count: number): boolean {
  return index % Math.ceil(count / 6) === 0
}
