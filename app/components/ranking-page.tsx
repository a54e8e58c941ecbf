import { countDays } from '../figures/days.ts'
import type { loadRankingPage } from '../figures/load-ranking-page.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { Figure } from './figure.tsx'
import { FilterBar } from './filter-bar.tsx'
import { RankingTable } from './ranking-table.tsx'

/** All topics, or all speakers, of the selection. */
export function RankingPage({ kind, page }: { kind: 'topic' | 'speaker'; page: Awaited<ReturnType<typeof loadRankingPage>> }) {
  const { t } = useLocale()
  const { filter, today, outlets, articles, outletsWithArticles, ranking } = page
  return (
    <>
      <h1>{t(`${kind}s.title`)}</h1>
      <FilterBar filter={filter} outlets={outlets} today={today} />
      <Figure
        title={t(`${kind}s.found`, { count: ranking.subjects.length + ranking.more })}
        base={t('base.articles', { articles, outlets: outletsWithArticles })}
        notes={[t(filter.to === today ? 'change.basisSoFar' : 'change.basis', { days: countDays(filter.from, filter.to) })]}
      >
        {ranking.subjects.length === 0 ? (
          <p>{t(`overview.no.${kind}s`)}</p>
        ) : (
          <RankingTable ranking={ranking} outlets={outletsWithArticles} hasQuotes={kind === 'speaker'} />
        )}
      </Figure>
    </>
  )
}
