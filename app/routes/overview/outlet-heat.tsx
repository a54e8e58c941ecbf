import { Link, useSearchParams } from '@remix-run/react'
import type { CSSProperties } from 'react'
import styles from '../../charts/heat-table.module.css'
import { OutletName, outletNameIn } from '../../components/outlet-name.tsx'
import { nameSeries } from '../../figures/name-series.ts'
import type { OutletDay } from '../../figures/outlet-days.ts'
import { changeSearch } from '../../filters/filter.ts'
import type { OutletLabel } from '../../filters/load-selection.ts'
import { coverageKey } from '../../i18n/coverage-key.ts'
import { formatDay, formatNumber, formatOtherCalendars } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { RowGroup } from './group-rows.ts'

/** The days of a column. */
type Span = { from: string; to: string }

/** From this many columns on the cells are too narrow for numbers; hover and focus still tell them. */
const MOST_WITH_NUMBERS = 14

/** Articles per outlet and day (week, month) as a table of shaded cells: the figure is its own table. A hatched cell was not wholly collected. */
export function OutletHeat({ groups, bins, today }: { groups: RowGroup[]; bins: Span[]; today: string }) {
  const { t, tag, locale } = useLocale()
  const [params] = useSearchParams()
  const top = Math.max(
    1,
    ...groups.flatMap(({ rows }) => rows.flatMap(({ days }) => days.map(({ articles, gap }) => (gap ? 0 : articles)))),
  )
  const hasNumbers = bins.length <= MOST_WITH_NUMBERS
  return (
    <section className={styles.scroll} aria-label={t('overview.outlets')}>
      <table className={`${styles.heat} ${hasNumbers ? '' : styles.dense}`}>
        <thead>
          <tr>
            <th scope="col">{t('outlets.outlet')}</th>
            <th scope="col" className={styles.total}>
              {t('outlets.articles')}
            </th>
            {bins.map(({ from, to }, index) => (
              <th key={from} scope="col" title={formatOtherCalendars(tag, from)}>
                <span className={hasNumbers || isLabelled(index, bins.length) ? undefined : 'visually-hidden'}>
                  {from === today && to === today ? t('today') : formatDay(tag, from, 'short')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ of, key, narrows, rows, total: sum }) => (
          <tbody key={key}>
            {of && (
              <tr className={styles.group}>
                <th scope="rowgroup">
                  <Link to={`/overview${changeSearch(params, { ...narrows, group: null })}`}>
                    <bdi>{nameSeries(of, locale)}</bdi>
                  </Link>
                </th>
                <td className={styles.total}>{formatNumber(tag, sum)}</td>
                <td colSpan={bins.length}>{t('overview.groupOutlets', { count: rows.length })}</td>
              </tr>
            )}
            {rows.map(({ outlet, total, days: counts }) => (
              <tr key={outlet.id}>
                <th scope="row">
                  <Link to={`/articles${changeSearch(params, { outlet: outlet.slug })}`}>
                    <OutletName outlet={outlet} />
                  </Link>
                </th>
                <td className={styles.total}>{formatNumber(tag, total)}</td>
                {counts.map((count, index) => (
                  <HeatCell key={bins[index]!.from} {...count} {...bins[index]!} {...{ outlet, top, hasNumbers, today }} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

type CellProps = OutletDay & Span & { top: number; hasNumbers: boolean; outlet: OutletLabel; today: string }

/** The title names the cell in words, also for who cannot see a cell that is too narrow for its number. */
function HeatCell({ articles, gap, from, to, top, hasNumbers, outlet, today }: CellProps) {
  const { t, tag, language } = useLocale()
  const day = from === to ? formatDay(tag, from, 'medium') : `${formatDay(tag, from, 'short')} – ${formatDay(tag, to, 'short')}`
  const values = { outlet: outletNameIn(language, outlet), day, count: articles }
  const words = `${t(to === today ? 'overview.cellSoFar' : 'overview.cell', values)}${gap ? ` · ${t(coverageKey(gap))}` : ''}`
  const shade = { '--shade': `${Math.round((articles / top) * 50)}%` } as CSSProperties
  return (
    <td className={gap ? styles.gap : styles.cell} style={gap ? undefined : shade} title={articles === 0 ? words : undefined}>
      {articles === 0 ? (
        <span className={gap || !hasNumbers ? 'visually-hidden' : undefined}>{gap ? t('coverage.gap') : formatNumber(tag, 0)}</span>
      ) : (
        <Link to={`/articles?from=${from}&to=${to}&outlet=${outlet.slug}`} title={words} tabIndex={hasNumbers ? undefined : -1}>
          {hasNumbers ? formatNumber(tag, articles) : ''}
        </Link>
      )}
    </td>
  )
}

function isLabelled(index: number, count: number): boolean {
  return index % Math.ceil(count / 6) === 0
}
