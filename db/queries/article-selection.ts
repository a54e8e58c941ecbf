import { type RawBuilder, sql } from 'kysely'
import type { SectionKind } from '#analysis/section-kind.ts'
import { along, anyOf, lookedUp, matches, thenJoin } from '../dialects/words.ts'
import { among } from './among.ts'

/** What is counted of an article. `quotes` are all three kinds; `stories` are distinct texts, however many outlets carry them. */
export type Measure = 'articles' | 'headlines' | 'mentions' | 'quotes' | 'direct' | 'colon' | 'indirect' | 'stories'

/** What is looked for in articles: a subject; a query as FTS5 expressions; or the articles that a query was found in by reading them. */
export type Term =
  | { kind: 'subject'; subjectId: number }
  | { kind: 'query'; expression: string; headlineExpression: string }
  | { kind: 'read'; articleIds: number[] }

/**
 * The articles that a question is about. Every chart, table, list, total and export that answers one question is made of the same selection, so that
 * no two of them disagree. Null, and an empty list of terms or sections, stand for "whatever it is".
 */
export type ArticleSelection = {
  outletIds: number[]
  /** Both ends included, or the articles that belong to no day. */
  days: { from: string; to: string } | 'undated'
  terms: Term[]
  /** Whether an article must hold one of the terms or each of them. */
  join: 'any' | 'all'
  /** An article is chosen where this is not nought. Queries have no mentions and no quotes. */
  measure: Measure
  /** Only articles in whose headline the term stands. */
  inHeadline: boolean
  /** Only quotes of this class of cue; `none` are those without a cue. */
  cueClass: string | null
  /** A code, or `und` for texts whose language could not be told. */
  textLanguage: string | null
  sectionKinds: SectionKind[]
  /** A story that is left out, of what is counted and of what it is a share of. */
  withoutStory: number | null
  /** Only what had been found by this instant, and published by that one: epoch milliseconds. */
  knownBy: number | null
  publishedBy: number | null
  /** Only articles that credit one of these sources, as printed, for their text. */
  creditedSources: string[] | null
  /** Only outlet-days whose coverage is whole, as figures count them; `today` is not judged before it ends. */
  collectedOnly: { today: string } | null
}

/** How the rows of a selection may be told apart beside their outlet and day. */
export type Split = 'together' | 'term' | 'text' | 'section' | 'cue'

/**
 * The chosen articles as a subquery, a row for each (with `term` and `cue`, for each of those too): article_id, outlet_id, day, published_at, key, weight,
 * and story_id, which is null where `reads` is false and nothing else asked for the article's own row.
 */
export function chooseArticles(selection: ArticleSelection, split: Split, reads = false): RawBuilder<unknown> {
  const attributes = attributesOf(selection)
  if (selection.terms.length === 0) {
    return sql`select a.id as article_id, a.outlet_id, a.day, a.published_at, ${keyOf(split)} as key, 1 as weight, a.story_id
      from article as a ${along('article_of_day')} ${joinSection(split)}
      where ${onDays(selection, 'a')} ${inOutlets(selection, 'a')} ${attributes} ${collected(selection, 'a')}`
  }
  const found = findTerms(selection, split)
  if (!reads && split !== 'text' && split !== 'section' && attributes === none) {
    return sql`select f.article_id, f.outlet_id, f.day, f.published_at, f.key, f.weight, null as story_id
      from (${found}) as f where true ${collected(selection, 'f')}`
  }
  return sql`select f.article_id, f.outlet_id, f.day, f.published_at, ${keyOf(split)} as key, f.weight, a.story_id
    from (${found}) as f ${thenJoin} article as a ${along('article_searched')} on a.id = f.article_id ${joinSection(split)}
    where true ${attributes} ${collected(selection, 'f')}`
}

/** Whether a selection asks for more of an article than its outlet, its day and its terms. */
export function hasAttributes(selection: ArticleSelection): boolean {
  return attributesOf(selection) !== none
}

/** Whether counting weighs an article by what stands in it; otherwise it counts one. */
export function isWeighed(measure: Measure): boolean {
  return measure !== 'articles' && measure !== 'headlines' && measure !== 'stories'
}

const none = sql``

function same(column: string): RawBuilder<unknown> {
  return sql`${anyOf(sql.ref(column))} as ${sql.ref(column)}`
}

const cueKey = sql`q.cue_class`

function keyOf(split: Split): RawBuilder<unknown> {
  if (split === 'text') return sql`a.language`
  if (split === 'section') return sql`coalesce(w.kind, 'unknown')`
  return split === 'together' ? sql`null` : sql`f.key`
}

function joinSection(split: Split): RawBuilder<unknown> {
  return split === 'section' ? sql`left join section_word as w on w.section = a.section` : none
}

/** The rows of each term; united, an article that holds several of them is one row. */
function findTerms(selection: ArticleSelection, split: Split): RawBuilder<unknown> {
  const { terms, join, measure } = selection
  const parts = terms.map((term, index) => findTerm(selection, term, index, split))
  const all = sql.join(parts, sql` union all `)
  if (split === 'term' || parts.length === 1) return all
  // Not by groups of articles: PostgreSQL cannot tell how many they will be, and would sort them all (decision 071).
  if (join !== 'all' && !isWeighed(measure))
    return sql`select distinct article_id, outlet_id, day, published_at, key, 1 as weight from (${all})`
  const weight = isWeighed(measure) ? sql`sum(weight)` : sql`1`
  return sql`select article_id, ${same('outlet_id')}, ${same('day')}, ${same('published_at')}, ${split === 'cue' ? sql`key` : same('key')}, ${weight} as weight
    from (${all}) group by article_id${split === 'cue' ? sql`, key` : none}
    ${join === 'all' ? sql`having count(*) = ${parts.length}` : none}`
}

function findTerm(selection: ArticleSelection, term: Term, index: number, split: Split): RawBuilder<unknown> {
  const key = split === 'term' ? sql.raw(String(index)) : sql`null`
  if (term.kind === 'subject')
    return split === 'cue' || selection.cueClass !== null
      ? findCues(selection, term.subjectId, split === 'cue' ? cueKey : key)
      : findCounts(selection, term.subjectId, key)
  const within = sql`${onDays(selection, 'a')} ${inOutlets(selection, 'a')}`
  const columns = sql`a.id as article_id, a.outlet_id, a.day, a.published_at, ${key} as key, 1 as weight`
  if (isWeighed(selection.measure)) return sql`select ${columns} from article as a where false`
  if (term.kind === 'read') {
    return sql`select ${columns} from ${lookedUp(term.articleIds, readArticle, 'a')} where ${within}`
  }
  const isHeadline = selection.inHeadline || selection.measure === 'headlines'
  return sql`select ${columns} from article_search ${thenJoin} article as a ${along('article_searched')} on a.id = article_search.rowid
    where ${matches(isHeadline ? term.headlineExpression : term.expression)} and ${within}`
}

const readArticle = { table: 'article', key: 'id', index: 'article_searched', columns: ['id', 'outlet_id', 'day', 'published_at'] }

/** A row counts one where it mentions the subject at all. */
const one = { weight: sql`1`, isChosen: sql`c.mentions > 0` }
const weights: Record<Exclude<Measure, 'articles' | 'stories'>, RawBuilder<unknown>> = {
  headlines: sql`c.is_headline`,
  mentions: sql`c.mentions`,
  quotes: sql`c.direct_quotes + c.colon_quotes + c.indirect_quotes`,
  direct: sql`c.direct_quotes`,
  colon: sql`c.colon_quotes`,
  indirect: sql`c.indirect_quotes`,
}

function findCounts(selection: ArticleSelection, subjectId: number, key: RawBuilder<unknown>): RawBuilder<unknown> {
  const { measure } = selection
  const { weight, isChosen } =
    measure === 'articles' || measure === 'stories' ? one : { weight: weights[measure], isChosen: sql`${weights[measure]} > 0` }
  return sql`select c.article_id, c.outlet_id, c.day, c.published_at, ${key} as key, ${weight} as weight from article_count as c
    where c.subject_id = ${subjectId} and ${isChosen} and ${onDays(selection, 'c')} ${inOutlets(selection, 'c')}
    ${selection.inHeadline ? sql`and c.is_headline = 1` : none}`
}

/**
 * Quotes by their cues, which the counts of an article do not hold: these say in which articles of the days there are any. Told apart by cue they are only added up, so that a
 * single subject's need not be gathered by article.
 */
function findCues(selection: ArticleSelection, subjectId: number, key: RawBuilder<unknown>): RawBuilder<unknown> {
  const { measure, cueClass, inHeadline, terms } = selection
  const isEach = key === cueKey && isWeighed(measure) && terms.length === 1
  const isOneKind = measure === 'direct' || measure === 'colon' || measure === 'indirect'
  const of = (column: string) => (isEach ? sql.ref(`c.${column}`) : anyOf(sql.ref(`c.${column}`)))
  return sql`select q.article_id, ${of('outlet_id')} as outlet_id, ${of('day')} as day, ${of('published_at')} as published_at, ${key} as key, ${isEach ? sql`1` : sql`count(*)`} as weight
    from article_count as c ${along('article_count_by_day')} ${thenJoin} quote as q ${along('quote_of_subject')} on q.subject_id = c.subject_id and q.article_id = c.article_id
    where c.subject_id = ${subjectId} and ${weights.quotes} > 0 and ${onDays(selection, 'c')} ${inOutlets(selection, 'c')}
    ${isOneKind ? sql`and q.kind = ${measure}` : none} ${cueClass === null ? none : cueClass === 'none' ? sql`and q.cue_class is null` : sql`and q.cue_class = ${cueClass}`}
    ${inHeadline ? sql`and c.is_headline = 1` : none}
    ${isEach ? none : sql`group by q.article_id${key === cueKey ? sql`, q.cue_class` : none}`}`
}

function onDays({ days }: ArticleSelection, alias: 'a' | 'c'): RawBuilder<unknown> {
  const day = sql.ref(`${alias}.day`)
  return days === 'undated' ? sql`${day} is null` : sql`${day} between ${days.from} and ${days.to}`
}

function inOutlets({ outletIds }: ArticleSelection, alias: 'a' | 'c'): RawBuilder<unknown> {
  if (outletIds.length === 0) return sql`and false`
  return sql`and ${among(`${alias}.outlet_id`, outletIds)}`
}

function attributesOf({
  textLanguage,
  sectionKinds,
  withoutStory,
  knownBy,
  publishedBy,
  creditedSources,
  days,
}: ArticleSelection): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = []
  if (textLanguage !== null) conditions.push(textLanguage === 'und' ? sql`and a.language is null` : sql`and a.language = ${textLanguage}`)
  if (sectionKinds.length > 0) conditions.push(inSections(sectionKinds))
  if (withoutStory !== null) conditions.push(sql`and a.story_id is distinct from ${withoutStory}`)
  if (knownBy !== null) conditions.push(sql`and a.first_seen_at <= ${knownBy}`)
  if (publishedBy !== null) conditions.push(sql`and a.published_at <= ${publishedBy}`)
  if (creditedSources !== null) conditions.push(creditsAny(creditedSources, days))
  return conditions.length === 0 ? none : sql.join(conditions, sql` `)
}

/** Whom an article credits stands in an index of its own. */
function creditsAny(sources: string[], days: ArticleSelection['days']): RawBuilder<unknown> {
  if (sources.length === 0 || days === 'undated') return sql`and false`
  return sql`and a.id in (select id from article ${along('article_credit')}
    where credited_source in (${sql.join(sources)}) and day between ${days.from} and ${days.to})`
}

function inSections(kinds: SectionKind[]): RawBuilder<unknown> {
  const known = sql`a.section in (select section from section_word where kind in (${sql.join(kinds)}))`
  return kinds.includes('unknown') ? sql`and (a.section is null or ${known})` : sql`and ${known}`
}

/** The same judgement as app/figures/coverage.ts makes for figures. */
function collected({ collectedOnly, days }: ArticleSelection, alias: 'a' | 'f'): RawBuilder<unknown> {
  if (collectedOnly === null || days === 'undated') return none
  const [outlet, day] = [sql.ref(`${alias}.outlet_id`), sql.ref(`${alias}.day`)]
  const coverage = sql`select 1 from coverage as v where v.outlet_id = ${outlet} and v.day = ${day} and v.state`
  return sql`and (exists (${coverage} in ('collected', 'silent'))
    or (${day} = ${collectedOnly.today} and not exists (${coverage} in ('blocked', 'broken', 'unreachable'))))`
}
