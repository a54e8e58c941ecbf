import { Link } from '@remix-run/react'
import { Figure } from '../../components/figure.tsx'
import { RankingTable } from '../../components/ranking-table.tsx'
import { useCarriedSearch } from '../../components/use-carried-search.ts'
import type { Ranking } from '../../figures/load-ranking.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './overview.module.css'

type LeadingProps = { kind: 'topic' | 'speaker'; ranking: Ranking; articles: number; outlets: number }

/** The topics or speakers that lead, with the way to all of them. */
export function LeadingSubjects({ kind, ranking, articles, outlets }: LeadingProps) {
  const { t } = useLocale()
  const carried = useCarriedSearch()
  return (
    <Figure
      title={t(`overview.${kind}s`)}
      base={t('base.articles', { articles, outlets })}
      leaves={ranking.subjects.length > 0 && `${kind}s`}
    >
      {ranking.subjects.length === 0 ? (
        <p className={styles.empty}>{t(`overview.no.${kind}s`)}</p>
      ) : (
        <RankingTable ranking={ranking} outlets={outlets} hasQuotes={kind === 'speaker'} />
      )}
      {ranking.more > 0 && (
        <p>
          <Link to={`/${kind}s${carried}`}>{t(`overview.more.${kind}s`, { count: ranking.more })}</Link>
        </p>
      )}
    </Figure>
  )
}
