import { outletNameIn } from '../../components/outlet-name.tsx'
import type { OutletDay } from '../../figures/outlet-days.ts'
import type { OutletLabel } from '../../filters/load-selection.ts'
import { coverageKey } from '../../i18n/coverage-key.ts'
import { formatDay } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './outlets.module.css'

/** Thirty days of an outlet as small bars; a hatched one was not wholly collected. Read out as one sentence. */
export function CoverageBars({ outlet, days, counts }: { outlet: OutletLabel; days: string[]; counts: OutletDay[] }) {
  const { t, tag, language } = useLocale()
  const top = Math.max(1, ...counts.map((day) => day.articles))
  const gaps = counts.filter((day) => day.gap !== null).length
  return (
    <div
      className={styles.bars}
      role="img"
      aria-label={t('outlets.bars', { outlet: outletNameIn(language, outlet), days: days.length, gaps })}
    >
      {counts.map(({ articles, gap }, index) => (
        <span
          key={days[index]}
          className={gap ? styles.gapBar : styles.bar}
          title={`${formatDay(tag, days[index]!, 'medium')}: ${t('outlets.dayArticles', { count: articles })}${gap ? ` · ${t(coverageKey(gap))}` : ''}`}
        >
          <span style={{ blockSize: `${Math.max(articles > 0 ? 8 : 0, (articles / top) * 100)}%` }} />
        </span>
      ))}
    </div>
  )
}
