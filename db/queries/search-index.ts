import type { Db } from '../connection.ts'
import { dialectOf } from '../dialects/dialect.ts'

/** An article fills about three pages of the index, and each is written again as often as the index has levels. */
const pagesPerArticle = 10

/**
 * Merges a few pages of the full-text index: to be called in or after each transaction that has written articles into it, so that the work is done in the steps in which it arises. Where
 * nothing is left to merge it costs nothing. One page takes up to a fifth of a millisecond.
 */
export async function mergeSearchIndex(db: Db, articles: number): Promise<void> {
  await dialectOf(db).mergeSearchText(db, pagesPerArticle * articles)
}
