import { Link } from '@remix-run/react'
import { countDays } from '../figures/days.ts'
import type { loadRankingPage } from '../figures/load-ranking-page.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { useMayEdit } from '../session/use-may-edit.ts'
import { EmptyNewsroom } from './empty-newsroom.tsx'
import { EmptyRange } from './empty-range.tsx'
import { Figure } from './figure.tsx'
import { FilterBar } from './filter-bar.tsx'
import { RankingTable } from './ranking-table.tsx'
import styles from './subject-page.module.css'

/** All topics, or all speakers, of the selection. */
export function RankingPage({ kind, page }: { kind: 'topic' | 'speaker'; page: Awaited<ReturnType<typeof loadRankingPage>> }) {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  const { filter, today, outlets, articles, outletsWithArticles, ranking, firstSteps } = page
  if (firstSteps) return <EmptyNewsroom steps={firstSteps} />
  return (
    <>
      <h1>{t(`${kind}s.title`)}</h1>
      <p className={`${styles.actions} screen-only`}>
        {mayEdit && <Link to={`/${kind}s/new`}>{t(`subjectForm.new.${kind}`)}</Link>}
        <Link to="/subjects">{t('subjects.all')}</Link>
      </p>
      <FilterBar filter={filter} outlets={outlets} today={today} />
      <Figure
        title={t(`${kind}s.found`, { count: ranking.subjects.length + ranking.more })}
        leaves={ranking.subjects.length > 0}
        base={t('base.articles', { articles, outlets: outletsWithArticles })}
        notes={[t(filter.to === today ? 'change.basisSoFar' : 'change.basis', { days: countDays(filter.from, filter.to) })]}
      >
        {ranking.subjects.length === 0 ? (
          <EmptyRange words={t(`overview.no.${kind}s`)} />
        ) : (
          <RankingTable ranking={ranking} outlets={outletsWithArticles} hasQuotes={kind === 'speaker'} />
        )}
      </Figure>
    </>
  )
}
