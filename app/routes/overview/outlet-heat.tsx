import { Link, useSearchParams } from '@remix-run/react'
import type { CSSProperties } from 'react'
import { OutletName, outletNameIn } from '../../components/outlet-name.tsx'
import type { OutletDays } from '../../figures/outlet-days.ts'
import { changeSearch } from '../../filters/filter.ts'
import { formatDay, formatNumber, formatOtherCalendars } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './outlet-heat.module.css'

/** From this many days on the cells are too narrow for numbers; hover and focus still tell them. */
const MOST_DAYS_WITH_NUMBERS = 14

/** Articles per outlet and day as a table of shaded cells: the figure is its own table. A hatched cell is a day that was not collected. */
export function OutletHeat({ rows, days, today }: { rows: OutletDays[]; days: string[]; today: string }) {
  const { t, tag } = useLocale()
  const [params] = useSearchParams()
  const top = Math.max(1, ...rows.flatMap((row) => row.days.map((count) => count ?? 0)))
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
                  count={count}
                  day={days[index]!}
                  top={top}
                  hasNumbers={hasNumbers}
                  outlet={outlet}
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

type CellProps = { count: number | null; day: string; top: number; hasNumbers: boolean; outlet: OutletDays['outlet']; isToday: boolean }

function HeatCell({ count, day, top, hasNumbers, outlet, isToday }: CellProps) {
  const { t, tag, language } = useLocale()
  const name = outletNameIn(language, outlet)
  const long = formatDay(tag, day, 'medium')
  if (count === null)
    return (
      <td className={styles.gap} title={`${name}, ${long}: ${t('coverage.gap')}`}>
        <span className="visually-hidden">{t('coverage.gap')}</span>
      </td>
    )
  const words = t(isToday ? 'overview.cellSoFar' : 'overview.cell', { outlet: name, day: long, count })
  const shade = `${Math.round((count / top) * 70)}%`
  return (
    <td className={styles.cell} style={{ '--shade': shade } as CSSProperties}>
      <Link to={`/articles?from=${day}&to=${day}&outlet=${outlet.slug}`} title={words} aria-label={words} tabIndex={hasNumbers ? 0 : -1}>
        {hasNumbers ? formatNumber(tag, count) : ''}
      </Link>
    </td>
  )
}

function isLabelled(index: number, count: number): boolean {
  return index % Math.ceil(count / 6) === 0
}
