/** How much two texts have in common. */
export type Likeness = {
  /** Common shingles over all: 1 for the same text. */
  jaccard: number
  /** Common shingles over those of the shorter text: 1 where it stands whole in the other. */
  containment: number
}

/** A reprint shares this much with its source. */
const REPRINT_JACCARD = 0.45
/** Or it stands nearly whole in it, and is no mere item of a round-up. */
const EXCERPT_CONTAINMENT = 0.85
const EXCERPT_JACCARD = 0.25
/** One outlet repeats the frame of its weather and its markets every day; only its own text again is a copy. */
const SAME_OUTLET_JACCARD = 0.8
/** What a text shares on average with those of its story, so that A like B and B like C do not chain strangers. An excerpt counts as much with its source. */
const STORY_JACCARD = 0.4

/** Compares the shingles of two fingerprints. */
export function likeness(a: Set<number>, b: Set<number>): Likeness {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  const common = countCommon(small, large)
  return { jaccard: common / (a.size + b.size - common), containment: common / small.size }
}

/** The share of a text's shingles that stand in another text, 0 to 1. */
export function shareIn(text: Set<number>, other: Set<number>): number {
  return countCommon(text, other) / text.size
}

/** True where one text is a reprint of the other. */
export function isReprint(like: Likeness, isSameOutlet: boolean): boolean {
  if (isSameOutlet) return like.jaccard >= SAME_OUTLET_JACCARD
  return like.jaccard >= REPRINT_JACCARD || isExcerpt(like)
}

/** True where a text, compared with each text of a story, belongs among them. */
export function fitsStory(likes: Likeness[]): boolean {
  const sum = likes.reduce((total, like) => total + (isExcerpt(like) ? Math.max(like.jaccard, STORY_JACCARD) : like.jaccard), 0)
  return sum >= STORY_JACCARD * likes.length
}

function isExcerpt({ jaccard, containment }: Likeness): boolean {
  return containment >= EXCERPT_CONTAINMENT && jaccard >= EXCERPT_JACCARD
}

function countCommon(a: Set<number>, b: Set<number>): number {
  let common = 0
  for (const shingle of a) if (b.has(shingle)) common++
  return common
}
