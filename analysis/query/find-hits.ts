import type { Candidate } from '../match/find-candidates.ts'
import { gatherNear, type Hit, shortest } from './near.ts'
import type { Query } from './query.ts'
import { listTerms, type QueryTerm } from './query-forms.ts'

/** The hits of each term, in a text or in one paragraph of it. */
type TermHits = Map<QueryTerm, Hit[]>

/** Where a text fulfils a query, in the order of the text; null where it does not. `candidates` are the matches of the query's forms. */
export function findHits(query: Query, candidates: readonly Candidate[], text: string): Hit[] | null {
  const hits: TermHits = new Map()
  for (const [term, queryTerm] of listTerms(query).entries())
    hits.set(queryTerm, longest(candidates.filter(({ form }) => form.term === term)))
  const found = evaluate(query, hits, text)
  return found === null ? null : withoutRepeats(found)
}

/** Null where the query is not fulfilled; a NOT that is fulfilled has no hits. */
function evaluate(query: Query, hits: TermHits, text: string): Hit[] | null {
  if (query.kind === 'term') return someOrNull(hits.get(query) ?? [])
  if (query.kind === 'not') return evaluate(query.part, hits, text) === null ? [] : null
  if (query.kind === 'near' && query.distance === 'paragraph') return someOrNull(evaluateParagraphs(query.parts, hits, text))
  const found = query.parts.map((part) => evaluate(part, hits, text))
  const held = found.filter((part) => part !== null)
  if (query.kind === 'or') return held.length > 0 ? held.flat() : null
  if (held.length < found.length) return null
  return query.kind === 'near' && query.distance !== 'paragraph' ? someOrNull(gatherNear(held, query.distance)) : held.flat()
}

/** One hit for each paragraph that fulfils all parts: the shortest stretch that holds them. */
function evaluateParagraphs(parts: Query[], hits: TermHits, text: string): Hit[] {
  if (parts.some((part) => !mayBeFulfilled(part, hits))) return []
  return listParagraphs(text).flatMap(([start, end]) => {
    const inside: TermHits = new Map([...hits].map(([term, all]) => [term, all.filter((hit) => hit.start >= start && hit.start < end)]))
    const held = parts.map((part) => evaluate(part, inside, text)).filter((part) => part !== null)
    return held.length < parts.length ? [] : shortest(gatherNear(held, Number.POSITIVE_INFINITY))
  })
}

/** What no place in the whole text fulfils, no paragraph does: most texts that name one of two parties name the other nowhere. */
function mayBeFulfilled(query: Query, hits: TermHits): boolean {
  if (query.kind === 'term') return (hits.get(query) ?? []).length > 0
  if (query.kind === 'not') return true
  return query.kind === 'or'
    ? query.parts.some((part) => mayBeFulfilled(part, hits))
    : query.parts.every((part) => mayBeFulfilled(part, hits))
}

function listParagraphs(text: string): [start: number, end: number][] {
  const paragraphs: [number, number][] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push([start, start + line.length])
    start += line.length + 1
  }
  return paragraphs
}

function someOrNull(hits: Hit[]): Hit[] | null {
  return hits.length > 0 ? hits : null
}

/** One word may be met in two spellings at once; the longer counts. */
function longest(candidates: Candidate[]): Hit[] {
  const byLength = [...candidates].sort((a, b) => b.last - b.first - (a.last - a.first))
  const kept: Candidate[] = []
  for (const candidate of byLength)
    if (!kept.some(({ first, last }) => first < candidate.last && candidate.first < last)) kept.push(candidate)
  return kept.sort((a, b) => a.start - b.start).map(({ start, end, firstWord, lastWord }) => ({ start, end, firstWord, lastWord }))
}

/** A text counts a place once, though several terms of an OR were found there. */
function withoutRepeats(hits: Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit)
  return kept
}
