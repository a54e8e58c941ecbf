/** Where a query was found: UTF-16 offsets in the text, and words (inclusive). A NEAR gives one hit from the first to the last of its parts. */
export type Hit = { start: number; end: number; firstWord: number; lastWord: number }

/** The stretches in which each part is found with at most `distance` words from one to the next, in any order. Parts without hits (a NOT) ask for nothing. */
export function gatherNear(parts: Hit[][], distance: number): Hit[] {
  const [first = [], ...others] = parts.filter((part) => part.length > 0)
  return first.flatMap((hit) => gather(hit, others, distance) ?? [])
}

/** The shortest of some stretches, alone in a list; an empty list where there are none. */
export function shortest(stretches: Hit[]): Hit[] {
  const best = stretches.reduce<Hit | null>(
    (kept, next) => (kept === null || next.end - next.start < kept.end - kept.start ? next : kept),
    null,
  )
  return best === null ? [] : [best]
}

/** Widens a hit by the nearest of each other part; null where one is too far. */
function gather(hit: Hit, others: Hit[][], distance: number): Hit | null {
  let stretch = hit
  for (const part of others) {
    const nearest = nearestTo(stretch, part)
    if (nearest === null || wordsBetween(stretch, nearest) > distance) return null
    stretch = join(stretch, nearest)
  }
  return stretch
}

function nearestTo(stretch: Hit, part: Hit[]): Hit | null {
  return part.reduce<Hit | null>(
    (best, other) => (best === null || wordsBetween(stretch, other) < wordsBetween(stretch, best) ? other : best),
    null,
  )
}

/** How many words on from one hit the other stands; neighbours are 1 apart, and one place cannot be two hits. */
function wordsBetween(a: Hit, b: Hit): number {
  if (b.firstWord > a.lastWord) return b.firstWord - a.lastWord
  if (a.firstWord > b.lastWord) return a.firstWord - b.lastWord
  return a.firstWord === b.firstWord && a.lastWord === b.lastWord ? Number.POSITIVE_INFINITY : 0
}

function join(a: Hit, b: Hit): Hit {
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    firstWord: Math.min(a.firstWord, b.firstWord),
    lastWord: Math.max(a.lastWord, b.lastWord),
  }
}
