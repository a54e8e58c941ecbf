import '../../i18n/lists-messages.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { findNewestArticleId } from '#db/queries/progress.ts'
import { EmptyNewsroom } from '../../components/empty-newsroom.tsx'
import { Figure } from '../../components/figure.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { LiveProgress } from '../../components/live-progress.tsx'
import { SwitchLinks } from '../../components/switch-links.tsx'
import { loadCoverage } from '../../figures/coverage.ts'
import { countDays } from '../../figures/days.ts'
import { judgeFirstSteps } from '../../figures/first-steps.ts'
import { loadOutletGrid } from '../../figures/load-outlet-grid.ts'
import { loadRanking } from '../../figures/load-ranking.ts'
import { loadSelection } from '../../filters/load-selection.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { groupings, groupRows } from './group-rows.ts'
import { LeadingSubjects } from './leading-subjects.tsx'
import { OutletHeat } from './outlet-heat.tsx'
import styles from './overview.module.css'
import { TotalLine } from './total-line.tsx'

const LEADING = 8

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const loaded = await loadSelection(request, context, '7d')
  const totals = await listDailyTotals(context.db, loaded.selection)
  const coverageOf = await loadCoverage(context, loaded.selection, loaded.today, totals)
  const { states, unit, bins, rows, articles, outletsWithArticles } = await loadOutletGrid(request, context, loaded, totals, coverageOf)
  return {
    filter: loaded.filter,
    today: loaded.today,
    outlets: loaded.outlets,
    days: countDays(loaded.filter.from, loaded.filter.to),
    ...{ unit, bins, articles, outletsWithArticles },
    outletDays: rows,
    topics: await loadRanking(context, 'topic', loaded, totals, coverageOf, LEADING),
    speakers: await loadRanking(context, 'speaker', loaded, totals, coverageOf, LEADING),
    firstSteps: (await findNewestArticleId(context.db)) === 0 ? judgeFirstSteps(states) : null,
  }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'overview.title')

export default function Overview() {
  const { filter, today, outlets, days, unit, bins, outletDays, articles, outletsWithArticles, topics, speakers, firstSteps } =
    useLoaderData<typeof loader>()
  const { t } = useLocale()
  const [params] = useSearchParams()
  if (firstSteps) return <EmptyNewsroom steps={firstSteps} />
  const isSoFar = filter.to === today
  const grouping = groupings.find((one) => one === params.get('group')) ?? null
  return (
    <>
      <h1>{t('overview.title')}</h1>
      <FilterBar filter={filter} outlets={outlets} today={today} />
      <LiveProgress />
      <TotalLine articles={articles} outlets={outletsWithArticles} isSoFar={isSoFar} />
      <div className={styles.columns}>
        <LeadingSubjects kind="topic" ranking={topics} articles={articles} outlets={outletsWithArticles} />
        <LeadingSubjects kind="speaker" ranking={speakers} articles={articles} outlets={outletsWithArticles} />
      </div>
      <p className={styles.note}>{t(isSoFar ? 'change.basisSoFar' : 'change.basis', { days })}</p>
      <Figure
        title={t(`overview.outlet.${unit}`)}
        base={t('base.articles', { articles, outlets: outletsWithArticles })}
        leaves="outlets"
        notes={[t('coverage.hatched'), ...(isSoFar ? [t('coverage.soFar')] : []), ...(grouping === 'tag' ? [t('explore.note.tags')] : [])]}
      >
        <SwitchLinks
          label={t('overview.group')}
          name="group"
          current={grouping ?? ''}
          options={[
            { value: '', label: t('overview.noGroup'), isUsual: true },
            ...groupings.map((one) => ({ value: one, label: t(`explore.split.${one}`) })),
          ]}
        />
        <OutletHeat groups={groupRows(outletDays, grouping, filter.tags)} bins={bins} today={today} />
      </Figure>
    </>
  )
}
