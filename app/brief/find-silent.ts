import type { Pair } from './compare.ts'

/** A speaker who is usually quoted on such days, and was not. `usual` is quotes, over the outlets that were collected. */
export type Silent = { subjectId: number; usual: number; isSmall: boolean }

/** Who is quoted less often than this falls silent by chance: e to the power of -5 is below one in a hundred. */
const LEAST_USUAL = 5
const SMALL_BASE = 10
/** Where the outlets that were not collected usually bring more of the quotes, silence cannot be told from an outage. */
const MOST_UNSEEN = 0.2

/**
 * The speakers who fell silent, who speaks most first. `seen` is what was counted and is usual in the outlets that can be compared; `everywhere` is what is
 * usual in all of them: a speaker whose usual outlets were not collected is not called silent.
 */
export function findSilent(quoted: Set<number>, seen: Map<number, Pair>, everywhere: Map<number, number>): Silent[] {
  return [...seen]
    .filter(([id, { now, usual }]) => now === 0 && !quoted.has(id) && usual >= LEAST_USUAL)
    .filter(([id, { usual }]) => usual >= (1 - MOST_UNSEEN) * (everywhere.get(id) ?? 0))
    .map(([subjectId, { usual }]) => ({ subjectId, usual, isSmall: usual < SMALL_BASE }))
    .sort((a, b) => b.usual - a.usual || a.subjectId - b.subjectId)
}
