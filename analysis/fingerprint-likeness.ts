/** How much two texts have in common. */
export type Likeness = {
  /** Common shingles over all: 1 for the same text. */
  jaccard: number
  /** Common shingles over those of the shorter text: 1 where it stands whole in the other. */
  containment: number
}

/** A reprint shares this much with its source, or stands nearly whole in it and is no mere item of a round-up. */
const REPRINT_JACCARD = 0.45
const EXCERPT_CONTAINMENT = 0.85
/** One outlet repeats the frame of its weather and its markets every day; only its own text again is a copy. */
const SAME_OUTLET_JACCARD = 0.8
/** What any two texts of one story share at least, so that A like B and B like C do not chain strangers. */
const STORY_JACCARD = 0.3
const STORY_CONTAINMENT = 0.7
const LEAST_JACCARD = 0.2

/** Compares the shingles of two fingerprints. */
export function likeness(a: Set<number>, b: Set<number>): Likeness {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let common = 0
  for (const shingle of small) if (large.has(shingle)) common++
  return { jaccard: common / (a.size + b.size - common), containment: common / small.size }
}

/** The share of a text's shingles that stand in another text, 0 to 1. */
export function shareIn(text: Set<number>, other: Set<number>): number {
  let common = 0
  for (const shingle of text) if (other.has(shingle)) common++
  return common / text.size
}

/** True where one text is a reprint of the other. */
export function isReprint({ jaccard, containment }: Likeness, isSameOutlet: boolean): boolean {
  if (isSameOutlet) return jaccard >= SAME_OUTLET_JACCARD
  return jaccard >= REPRINT_JACCARD || (containment >= EXCERPT_CONTAINMENT && jaccard >= LEAST_JACCARD)
}

/** True where two texts may stand in one story, if some other text of it joins them. */
export function fitsStory({ jaccard, containment }: Likeness): boolean {
  return jaccard >= STORY_JACCARD || (containment >= STORY_CONTAINMENT && jaccard >= LEAST_JACCARD)
}
