import { type Condition, candidateCondition, expressionsOf } from '#analysis/query/candidates.ts'
import type { SubjectDefinition } from '#analysis/subject.ts'
import type { Db } from '#db/connection.ts'
import { findLargestArticleId, listMatchingArticles } from '#db/queries/recounts.ts'

/** A phrase costs the index some fifty microseconds, an article found one: each question ends within a few milliseconds. */
const PHRASES_AT_ONCE = 40
const ARTICLES_AT_ONCE = 4_000
/** Looked at first; what is found often enough there is looked for no further. */
const NEWEST = 50_000

/** Articles that may name a subject, newest first. `isWhole`: all stored articles were looked at, not the newest alone. */
export type Candidates = { ids: number[]; isWhole: boolean }

/** Asks the full-text index which articles may name a subject: among the newest stored, and where fewer than `enough` are found there, among all. */
export async function findCandidates(db: Db, definition: SubjectDefinition, enough: number): Promise<Candidates> {
  const condition = candidateCondition(definition)
  const newest = Math.max(0, (await findLargestArticleId(db)) - NEWEST)
  let found = await fulfil(db, condition, newest)
  const isWhole = newest === 0 || found.size < enough
  if (newest > 0 && isWhole) found = await fulfil(db, condition, 0)
  return { ids: [...found].sort((a, b) => b - a), isWhole }
}

async function fulfil(db: Db, condition: Condition, afterId: number): Promise<Set<number>> {
  if (condition.kind === 'words') {
    const found = new Set<number>()
    for (const expression of expressionsOf(condition, PHRASES_AT_ONCE)) await addMatching(db, expression, afterId, found)
    return found
  }
  let found = new Set<number>()
  for (const [index, part] of condition.parts.entries()) {
    const held = await fulfil(db, part, afterId)
    found = new Set(condition.kind === 'and' && index > 0 ? [...found].filter((id) => held.has(id)) : [...found, ...held])
  }
  return found
}

/** Page by page; others get their turn after each. */
async function addMatching(db: Db, expression: string, afterId: number, found: Set<number>): Promise<void> {
  for (let after = afterId; ; ) {
    const ids = await listMatchingArticles(db, expression, after, ARTICLES_AT_ONCE)
    for (const id of ids) found.add(id)
    await new Promise(setImmediate)
    if (ids.length < ARTICLES_AT_ONCE) return
    after = ids.at(-1) as number
  }
}
