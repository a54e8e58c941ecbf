import type { Ranking } from '../figures/load-ranking.ts'
import { formatNumber } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { ChangeMark } from './change-mark.tsx'
import styles from './ranking-table.module.css'
import { Sparkline } from './sparkline.tsx'
import { SubjectLink } from './subject-name.tsx'

/** Subjects by how many articles mention them, with base, change and course. `outlets` is how many outlets the selection has articles of. */
export function RankingTable({ ranking, outlets, hasQuotes }: { ranking: Ranking; outlets: number; hasQuotes: boolean }) {
  const { t, tag } = useLocale()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('ranking.name')}</th>
            <th scope="col" className={styles.number}>
              {t('ranking.articles')}
            </th>
            {hasQuotes && (
              <th scope="col" className={`${styles.number} ${styles.wide}`}>
                {t('ranking.quotes')}
              </th>
            )}
            <th scope="col">{t('ranking.change')}</th>
            <th scope="col" className={styles.wide}>
              <span className="visually-hidden">{t('ranking.course')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.subjects.map(({ label, articles, outlets: inOutlets, quotes, before, change, course }) => (
            <tr key={label.id} data-row>
              <th scope="row">
                <SubjectLink subject={label} />
                <span className={styles.base}>{t('ranking.base', { inOutlets, outlets })}</span>
              </th>
              <td className={styles.number}>{formatNumber(tag, articles)}</td>
              {hasQuotes && <td className={`${styles.number} ${styles.wide}`}>{formatNumber(tag, quotes)}</td>}
              <td>
                <ChangeMark change={change} />
                {change.kind !== 'none' && <span className={styles.base}>{t('ranking.before', { before })}</span>}
              </td>
              <td className={styles.wide}>
                <Sparkline values={course} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
