import { setTimeout as pause } from 'node:timers/promises'
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
import { findNewest } from './find-newest.ts'
import { pageOfHits } from './order-hits.ts'
import { suggestSubjects } from './suggest-subjects.ts'

const PAGE = 20
const MOST_SUBJECTS = 12
/** Articles whose subjects are counted while the reader waits; 20,000 take some 40 ms. */
const MOST_LOOKED_AT = 20_000
/** Hits that are counted in no time worth a second answer. */
const MOST_COUNTED_AT_ONCE = 5_000
/** SQLite answers in this very thread: the page must have left it before. */
const AFTER_THE_PAGE_MS = 20

export type Results = Awaited<ReturnType<typeof loadResults>>
export type Facets = Awaited<ReturnType<typeof loadFacets>>

/** What is known once all hits are. */
export type Counted = {
  total: number
  outletCount: number
  unread: number
  /** Articles more that no day holds; none where they are the list. */
  undated: number
  /** Articles of any day and outlet, for an empty list; null where only their texts could tell. */
  elsewhere: number | null
  facets: Facets
}

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
  const search = { asked, loaded, subjectId: subject?.id ?? null, tag: readLocale(request).tag, isWhole: isDocument(request) }
  const results = await loadResults(context, request.signal, read.query, search)
  return { ...page, subject, results, suggested: await suggestSubjects(context.db, asked.typed) }
}

type Search = { asked: Asked; loaded: LoadedSelection; subjectId: number | null; tag: string; isWhole: boolean }

/** What a browser opens must be whole, also without JavaScript; what a page asks for on its way may come in two parts. */
function isDocument(request: Request): boolean {
  return request.headers.get('Accept')?.includes('text/html') ?? false
}

/** The first page as soon as it is certain; total and facets are made of all hits, so that they cannot disagree with each other or with the pages. */
async function loadResults({ db }: AppLoadContext, signal: AbortSignal, query: Query, search: Search) {
  const { asked, loaded, isWhole } = search
  const scope = scopeOf(search)
  const newest =
    isWhole || asked.isUndated || asked.order === 'relevance' || asked.after !== null ? null : await findNewest(db, query, scope, PAGE)
  const found = newest === null ? await findAll(db, query, scope, asked) : null
  const page = newest ?? pageOfHits(found!.hits, asked.order, asked.after, PAGE)
  const texts = await listSearchedTexts(db, idsOf(page.hits))
  const isLong = found === null || found.hits.length > MOST_COUNTED_AT_ONCE
  const counting = async () => countFound(db, query, search, found ?? (await findAll(db, query, scope, asked)))
  return {
    first: page.first,
    next: page.next,
    articles: describe(page.hits, texts, loaded.outlets, compileQuery(query)),
    counted: isLong && !isWhole ? later(signal, counting) : await counting(),
  }
}

function scopeOf({ asked, loaded: { selection, filter, outlets, chosen }, subjectId }: Search) {
  const outletIds = chosen.length === outlets.length ? null : selection.outletIds
  return { outletIds, days: { from: filter.from, to: filter.to }, textLanguage: asked.textLanguage, subjectId }
}

async function findAll(db: Db, query: Query, scope: ReturnType<typeof scopeOf>, { isUndated, order }: Asked) {
  if (!isUndated) return runWithUndated(db, query, scope, order)
  return { ...(await runQuery(db, query, { ...scope, days: 'undated' as const }, order)), undated: 0 }
}

/** Once the page has gone out; never where nobody waits for it any more. A rejection is the reader's to see, and none of the process. */
function later<Counts>(signal: AbortSignal, count: () => Promise<Counts>): Promise<Counts> {
  const counts = pause(AFTER_THE_PAGE_MS, undefined, { signal }).then(count)
  counts.catch(() => undefined)
  return counts
}

async function countFound(
  db: Db,
  query: Query,
  { loaded, tag }: Search,
  { hits, unread, undated }: Awaited<ReturnType<typeof findAll>>,
): Promise<Counted> {
  return {
    total: hits.length,
    outletCount: new Set(hits.map((hit) => hit.outletId)).size,
    unread,
    undated,
    elsewhere: hits.length > 0 || !isExactInFullText(query) ? null : await countEverywhere(db, toFullTextQuery(query)),
    facets: await loadFacets(db, hits, loaded.outlets, countPeriods(hits, loaded.filter, tag)),
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
