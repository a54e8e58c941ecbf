/** A run in which some source answered. `isContinuous`: it still showed addresses known before, so nothing can have come and gone since the look before it. */
export type Look = { at: number; isContinuous: boolean }

/**
 * Of the milliseconds from `start` to `end`, how many no look vouches for: those before a look that was not continuous, back to the look
 * before it, and those after the last look. `looks` in order of time, beginning with the last one before `start` if there is one.
 */
export function unseenTime(looks: Look[], start: number, end: number, graceMs: number): number {
  let unseen = 0
  let seenUntil = Number.NEGATIVE_INFINITY
  for (const look of looks) {
    if (!look.isContinuous) unseen += overlap(seenUntil, look.at, start, end)
    seenUntil = look.at
  }
  // What came after the last look is for the next one to show, unless that is overdue.
  const open = overlap(seenUntil, end, start, end)
  return open > graceMs ? unseen + open : unseen
}

function overlap(from: number, to: number, start: number, end: number): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start))
}
