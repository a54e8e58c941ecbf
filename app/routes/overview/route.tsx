import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { findNewestArticleId } from '#db/queries/progress.ts'
import { EmptyNewsroom } from '../../components/empty-newsroom.tsx'
import { Figure } from '../../components/figure.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { LiveProgress } from '../../components/live-progress.tsx'
import { makeBins, type Unit } from '../../figures/bins.ts'
import { loadCoverage } from '../../figures/coverage.ts'
import { listDays } from '../../figures/days.ts'
import { judgeFirstSteps } from '../../figures/first-steps.ts'
import { loadOutletStates } from '../../figures/load-outlet-states.ts'
import { loadRanking } from '../../figures/load-ranking.ts'
import { arrangeOutletDays, binOutletDays } from '../../figures/outlet-days.ts'
import { loadSelection } from '../../filters/load-selection.ts'
import { readLocale } from '../../i18n/locale.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { LeadingSubjects } from './leading-subjects.tsx'
import { OutletHeat } from './outlet-heat.tsx'
import styles from './overview.module.css'
import { TotalLine } from './total-line.tsx'

const LEADING = 8

/** More columns than these cannot be read: then weeks stand for days, and months for weeks. */
const MOST_DAYS = 92
const MOST_WEEKS = 60

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  const loaded = await loadSelection(request, context, '7d')
  const totals = await listDailyTotals(context.db, loaded.selection)
  const coverageOf = await loadCoverage(context, loaded.selection, loaded.today, totals)
  const days = listDays(loaded.filter.from, loaded.filter.to)
  const states = await loadOutletStates(context)
  const running = new Set(states.filter((state) => state.isEnabled).map((state) => state.outlet.id))
  const unit: Unit = days.length <= MOST_DAYS ? 'day' : days.length <= MOST_WEEKS * 7 ? 'week' : 'month'
  const bins = makeBins(loaded.filter, unit, readLocale(request).tag)
  const outletDays = arrangeOutletDays(loaded.chosen, days, totals, coverageOf)
  return {
    filter: loaded.filter,
    today: loaded.today,
    outlets: loaded.outlets,
    days: days.length,
    unit,
    bins: bins.map(({ from, to }) => ({ from, to })),
    outletDays: binOutletDays(
      outletDays.filter((row) => row.total > 0 || running.has(row.outlet.id)),
      bins,
    ),
    articles: outletDays.reduce((sum, row) => sum + row.total, 0),
    outletsWithArticles: outletDays.filter((row) => row.total > 0).length,
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
  if (firstSteps) return <EmptyNewsroom steps={firstSteps} />
  const isSoFar = filter.to === today
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
        notes={[t('coverage.hatched'), ...(isSoFar ? [t('coverage.soFar')] : [])]}
      >
        <OutletHeat rows={outletDays} bins={bins} today={today} />
      </Figure>
    </>
  )
}
