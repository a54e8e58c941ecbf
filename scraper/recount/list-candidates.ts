import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Condition, candidateCondition, expressionsOf } from '#analysis/query/candidates.ts'
import type { Subject } from '#analysis/subject.ts'
import type { Db } from '#db/connection.ts'
import { findLargestArticleId, listCountedArticles, listMatchingArticles } from '#db/queries/recounts.ts'
import { addIds, emptyIdSet, type IdSet, joinIds } from './id-set.ts'

/** A phrase costs the index some fifty microseconds, an article found one: each question ends within a few milliseconds, whatever the subject. */
const PHRASES_AT_ONCE = 40
const ARTICLES_AT_ONCE = 4_000

type Range = { afterId: number; largest: number }

/**
 * Articles after `afterId`, up to the `largest` id there was at the beginning, that any of the subjects may be found in, or was found in before. Others get
 * their turn after each small question.
 */
export async function listAllCandidates(db: Db, subjects: Subject[], afterId: number): Promise<{ candidates: IdSet; largest: number }> {
  const range = { afterId, largest: await findLargestArticleId(db) }
  const candidates = emptyIdSet()
  for (const { id, definition } of subjects) {
    joinIds(candidates, await fulfil(db, candidateCondition(definition), range), 'or')
    await page(range, (after) => listCountedArticles(db, id, after, ARTICLES_AT_ONCE), candidates)
  }
  return { candidates, largest: range.largest }
}

async function fulfil(db: Db, condition: Condition, range: Range): Promise<IdSet> {
  const found = emptyIdSet()
  if (condition.kind === 'words') {
    for (const expression of expressionsOf(condition, PHRASES_AT_ONCE))
      await page(range, (after) => listMatchingArticles(db, expression, after, ARTICLES_AT_ONCE), found)
    return found
  }
  for (const [index, part] of condition.parts.entries()) {
    joinIds(found, await fulfil(db, part, range), index === 0 || condition.kind === 'or' ? 'or' : 'and')
  }
  return found
}

/** Asks for ids until there are no more, each time after the last one. What is stored meanwhile is none of ours: it was read by the newest subjects. */
async function page({ afterId, largest }: Range, ask: (after: number) => Promise<number[]>, into: IdSet): Promise<void> {
  for (let after = afterId; after < largest; ) {
    const ids = await ask(after)
    addIds(
      into,
      ids.filter((id) => id <= largest),
    )
    after = ids.length < ARTICLES_AT_ONCE ? largest : (ids.at(-1) as number)
    await nextTurn()
  }
}
