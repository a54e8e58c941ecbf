import type { AppLoadContext } from '@remix-run/node'
import { isExactInFullText, toFullTextQuery } from '#analysis/query/full-text.ts'
import { compileQuery, type QueryMatcher } from '#analysis/query/match-query.ts'
import { parseQuery } from '#analysis/query/parse-query.ts'
import type { Query } from '#analysis/query/query.ts'
import type { Db } from '#db/connection.ts'
import { countEverywhere, countSubjectsOfArticles, listSearchedTexts, type SearchedText, type SearchHit } from '#db/queries/search.ts'
import { findSubjectLabel, type SubjectLabel } from '#db/queries/subject-labels.ts'
import { type LoadedSelection, loadSelection, type OutletLabel } from '../../filters/load-selection.ts'
import { runQuery, runWithUndated } from '../../filters/run-query.ts'
import { readLocale } from '../../i18n/locale.ts'
import { describeHit, outletOf } from '../../sentences/describe-hit.ts'
import { type Asked, readAsked } from './asked.ts'
import { countBy, countGroupsOf, countPeriods, type PeriodCounts } from './count-facets.ts'
import { pageOfHits } from './order-hits.ts'
import { suggestSubjects } from './suggest-subjects.ts'

const PAGE = 20
const MOST_SUBJECTS = 12
/** Articles whose subjects are counted while the reader waits; 20,000 take some 40 ms. */
const MOST_LOOKED_AT = 20_000

export type Results = Awaited<ReturnType<typeof loadResults>>
export type Facets = Results['facets']

/** The search page: what was asked, and its results, or what is wrong with the query, or neither where nothing was asked. */
export async function loadSearch(request: Request, context: AppLoadContext) {
  const loaded = await loadSelection(request, context, '90d')
  const asked = readAsked(new URL(request.url).searchParams)
  const { filter, today, outlets } = loaded
  const page = { filter, today, outlets, asked, subject: null, suggested: [] as SubjectLabel[], problem: null, results: null }
  if (asked.typed === '') return page
  const read = parseQuery(asked.typed)
  if ('problem' in read) return { ...page, problem: read }
  const subject = asked.subject === null ? null : ((await findSubjectLabel(context.db, asked.subject)) ?? null)
  const results = await loadResults(context, read.query, { asked, loaded, subjectId: subject?.id ?? null, tag: readLocale(request).tag })
  return { ...page, subject, results, suggested: await suggestSubjects(context.db, asked.typed) }
}

type Search = { asked: Asked; loaded: LoadedSelection; subjectId: number | null; tag: string }

/** List, total and facets are all made of the same hits, so that they cannot disagree. */
async function loadResults({ db }: AppLoadContext, query: Query, { asked, loaded, subjectId, tag }: Search) {
  const { selection, filter, outlets, chosen } = loaded
  const outletIds = chosen.length === outlets.length ? null : selection.outletIds
  const dated = { outletIds, days: { from: filter.from, to: filter.to }, textLanguage: asked.textLanguage, subjectId }
  const { hits, unread, undated } = asked.isUndated
    ? { ...(await runQuery(db, query, { ...dated, days: 'undated' }, asked.order)), undated: 0 }
    : await runWithUndated(db, query, dated, asked.order)
  const page = pageOfHits(hits, asked.order, asked.after, PAGE)
  const texts = await listSearchedTexts(db, idsOf(page.hits))
  return {
    total: hits.length,
    outletCount: new Set(hits.map((hit) => hit.outletId)).size,
    unread,
    /** Articles more that no day holds; none where they are the list. */
    undated,
    /** Articles of any day and outlet, for an empty list; null where only their texts could tell. */
    elsewhere: hits.length > 0 || !isExactInFullText(query) ? null : await countEverywhere(db, toFullTextQuery(query)),
    first: page.first,
    next: page.next,
    articles: describe(page.hits, texts, outlets, compileQuery(query)),
    facets: await loadFacets(db, hits, outlets, countPeriods(hits, filter, tag)),
  }
}

async function loadFacets(db: Db, hits: SearchHit[], outlets: OutletLabel[], periods: PeriodCounts) {
  const ids = idsOf(hits)
  return {
    outlets: countBy(hits, (hit) => hit.outletId).map(({ value, count }) => ({ outlet: outletOf(outlets, value), count })),
    languages: countBy(hits, (hit) => hit.language),
    groups: countGroupsOf(hits, outlets),
    periods,
    /** Null where there are too many articles to look at each. */
    subjects: ids.length > MOST_LOOKED_AT ? null : await countSubjectsOfArticles(db, ids, MOST_SUBJECTS),
  }
}

function describe(hits: SearchHit[], texts: SearchedText[], outlets: OutletLabel[], matcher: QueryMatcher) {
  const textOf = new Map(texts.map((text) => [text.id, text]))
  return hits.flatMap((hit) => {
    const text = textOf.get(hit.id)
    return text === undefined ? [] : [describeHit(text, outlets, matcher)]
  })
}

function idsOf(hits: SearchHit[]): number[] {
  return hits.map((hit) => hit.id)
}
