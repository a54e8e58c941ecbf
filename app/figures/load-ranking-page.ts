import type { AppLoadContext } from '@remix-run/node'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { loadSelection } from '../filters/load-selection.ts'
import { loadCoverage } from './coverage.ts'
import { findFirstSteps } from './find-first-steps.ts'
import { loadRanking } from './load-ranking.ts'

/** More subjects than anyone reads in one list. */
const MOST = 60

/** All subjects of a kind that were found in the selection. */
export async function loadRankingPage(request: Request, context: AppLoadContext, kind: 'topic' | 'speaker') {
  const loaded = await loadSelection(request, context, '7d')
  const totals = await listDailyTotals(context.db, loaded.selection)
  const coverageOf = await loadCoverage(context, loaded.selection, loaded.today, totals)
  return {
    filter: loaded.filter,
    today: loaded.today,
    outlets: loaded.outlets,
    articles: totals.reduce((sum, row) => sum + row.articles, 0),
    outletsWithArticles: new Set(totals.map((row) => row.outlet_id)).size,
    firstSteps: await findFirstSteps(context),
    ranking: await loadRanking(context, kind, loaded, totals, coverageOf, MOST),
  }
}
