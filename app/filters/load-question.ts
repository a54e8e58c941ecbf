import type { AppLoadContext } from '@remix-run/node'
import { isExactInFullText, toFullTextQuery } from '#analysis/query/full-text.ts'
import { parseQuery } from '#analysis/query/parse-query.ts'
import type { QueryProblem } from '#analysis/query/query.ts'
import type { Db } from '#db/connection.ts'
import type { ArticleSelection, Term } from '#db/queries/article-selection.ts'
import { listSubjectLabels, type SubjectLabel } from '#db/queries/subject-labels.ts'
import { newestDay } from '../figures/days.ts'
import { readLocale } from '../i18n/locale.ts'
import type { Preset } from './filter.ts'
import { isChosen, listOutletsByName, type OutletLabel } from './load-selection.ts'
import type { Question } from './question.ts'
import { readKnown, readQuestion } from './read-question.ts'
import { readForQuery } from './run-query.ts'

/**
 * What is looked for, as pages name it. `problem`: the query cannot be read and finds nothing. `unread`: articles that may hold it but were too many to be
 * read for NEAR.
 */
export type TermLabel =
  | { kind: 'subject'; subject: SubjectLabel }
  | { kind: 'query'; typed: string; problem: { problem: QueryProblem; at: number } | null; unread: number }

export type LoadedQuestion = {
  question: Question
  /** The day that is not over yet, at the moment that the question is pinned to. */
  today: string
  /** That moment, or now. */
  at: number
  outlets: OutletLabel[]
  chosen: OutletLabel[]
  /** In the order of the selection's terms. */
  terms: TermLabel[]
  selection: ArticleSelection
}

/** Reads the question of an address and finds the outlets, subjects and queries that it names. Throws 404 where it asks for subjects alone and none is known. */
export async function loadQuestion(request: Request, { db, now }: AppLoadContext, usual: Preset): Promise<LoadedQuestion> {
  const { searchParams } = new URL(request.url)
  const outlets = await listOutletsByName(db, readLocale(request).language)
  const known = readKnown(searchParams)
  const at = Math.min(now(), known ?? Number.POSITIVE_INFINITY)
  const today = newestDay(at, [...new Set(outlets.map((outlet) => outlet.timeZone))])
  const asked = readQuestion(searchParams, today, usual)
  const subjects = asked.subjects.length === 0 ? [] : await findSubjects(db, asked.subjects)
  if (subjects.length === 0 && asked.subjects.length > 0 && asked.queries.length === 0) throw new Response(null, { status: 404 })
  const question = { ...asked, subjects: subjects.map(({ slug }) => slug) }
  const chosen = outlets.filter((outlet) => isChosen(outlet, question.filter))
  const selection = selectArticles(question, chosen)
  const { terms, labels } = await loadTerms(db, subjects, question, selection)
  return { question, today, at, outlets, chosen, terms: labels, selection: { ...selection, terms } }
}

async function findSubjects(db: Db, slugs: string[]): Promise<SubjectLabel[]> {
  const bySlug = new Map((await listSubjectLabels(db)).map((label) => [label.slug, label]))
  return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
}

function selectArticles({ filter, join, measure, headline, cue, text, sections, without, known }: Question, chosen: OutletLabel[]) {
  return {
    outletIds: chosen.map(({ id }) => id),
    days: { from: filter.from, to: filter.to },
    join,
    measure,
    inHeadline: headline,
    cueClass: cue,
    textLanguage: text,
    sectionKinds: sections,
    withoutStory: without,
    knownBy: known,
    publishedBy: null,
    creditedSources: null,
    collectedOnly: null,
    terms: [],
  } satisfies ArticleSelection
}

async function loadTerms(db: Db, subjects: SubjectLabel[], { queries }: Question, selection: ArticleSelection) {
  const labels: TermLabel[] = subjects.map((subject) => ({ kind: 'subject', subject }))
  const terms: Term[] = subjects.map(({ id }) => ({ kind: 'subject', subjectId: id }))
  for (const typed of queries) {
    const { term, ...label } = await loadQuery(db, typed, selection)
    labels.push({ kind: 'query', typed, ...label })
    terms.push(term)
  }
  return { labels, terms }
}

/** A query as a term of a selection; one that the full-text index cannot answer by itself is answered here, for the selection's days. */
export async function loadQuery(
  db: Db,
  typed: string,
  { outletIds, days, inHeadline, measure }: ArticleSelection,
): Promise<{ term: Term; problem: { problem: QueryProblem; at: number } | null; unread: number }> {
  const read = parseQuery(typed)
  if ('problem' in read) return { term: { kind: 'read', articleIds: [] }, problem: read, unread: 0 }
  const expression = toFullTextQuery(read.query)
  if (isExactInFullText(read.query))
    return { term: { kind: 'query', expression, headlineExpression: `{title} : (${expression})` }, problem: null, unread: 0 }
  const scope = { outletIds, days, textLanguage: null, subjectId: null }
  const { hits, unread } = await readForQuery(db, read.query, scope, inHeadline || measure === 'headlines')
  return { term: { kind: 'read', articleIds: hits.map(({ id }) => id) }, problem: null, unread }
}
