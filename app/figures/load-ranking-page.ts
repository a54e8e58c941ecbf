import type { AppLoadContext } from '@remix-run/node'
import { loadSelection } from '../filters/load-selection.ts'
import { loadCollected } from './coverage.ts'
import { findFirstSteps } from './find-first-steps.ts'
import { loadRanking } from './load-ranking.ts'

/** More subjects than anyone reads in one list. */
const MOST = 60

/** All subjects of a kind that were found in the selection. */
export async function loadRankingPage(request: Request, context: AppLoadContext, kind: 'topic' | 'speaker') {
  const loaded = await loadSelection(request, context, '7d')
  const { totals, coverageOf } = await loadCollected(context, loaded.selection, loaded.today)
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
