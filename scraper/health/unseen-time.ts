/**
 * A run in which some source answered. `isWhole`: it looked for news and came to its end. `isContinuous`: it still showed addresses that the last whole look had known, so nothing
 * can have come and gone since.
 */
export type Look = { at: number; isWhole: boolean; isContinuous: boolean }

/**
 * Of the milliseconds from `start` to `end`, how many no look vouches for: those before a look that was not continuous, back to the look
 * before it, and those after the last look. What a run that was killed or broken off left open, the next whole look vouches for, since it is held against the whole one before.
 * `looks` in order of time, beginning with the last one before `start` if there is one.
 */
export function unseenTime(looks: Look[], start: number, end: number, graceMs: number): number {
  let unseen = 0
  let doubtful = 0
  let seenUntil = Number.NEGATIVE_INFINITY
  for (const { at, isWhole, isContinuous } of looks) {
    if (!isContinuous) doubtful += overlap(seenUntil, at, start, end)
    if (isWhole) {
      if (!isContinuous) unseen += doubtful
      doubtful = 0
    }
    seenUntil = at
  }
  // What came after the last look is for the next one to show, unless that is overdue.
  const open = overlap(seenUntil, end, start, end)
  return unseen + doubtful + (open > graceMs ? open : 0)
}

function overlap(from: number, to: number, start: number, end: number): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start))
}
