import type { Pair } from './compare.ts'

/** A subject's articles against what is usual, and the same in each outlet. */
export type Compared = Pair & { perOutlet: Map<number, Pair> }

/**
 * What goes with a move: copies of one story; one outlet that brought most of the change; another subject in most of the articles; a fall to nothing; or
 * nothing that stands out. It is what the articles have in common, not a proof of a cause.
 */
export type Reason =
  | { kind: 'story'; storyId: number; articles: number; outlets: number }
  | { kind: 'outlet'; outletId: number; now: number; usual: number }
  | { kind: 'companion'; subjectId: number; articles: number }
  | { kind: 'spread'; outlets: number; of: number }
  | { kind: 'none' }

export type Evidence = {
  articles: number
  compared: Compared
  stories: { story_id: number; articles: number; outlets: number }[]
  companions: { subject_id: number; articles: number }[]
}

/** A story is a reason where so many of the articles, and no fewer than some, are its copies. */
const LEAST_STORY_SHARE = 0.3
const LEAST_STORY_COPIES = 3
/** An outlet is a reason where it brought so much of the change. */
const LEAST_OUTLET_SHARE = 0.5
/** Another subject is a reason where so many of the articles mention it too. */
const LEAST_COMPANION_SHARE = 0.5

/** Chooses the plainest of what goes with a move: a story before an outlet before another subject. */
export function explainMove({ articles, compared, stories, companions }: Evidence): Reason {
  const isRise = compared.now > compared.usual
  const story = stories[0]
  if (isRise && story && story.articles >= LEAST_STORY_COPIES && story.articles >= LEAST_STORY_SHARE * articles)
    return { kind: 'story', storyId: story.story_id, articles: story.articles, outlets: story.outlets }
  const outlet = findLeadingOutlet(compared)
  if (outlet) return outlet
  const companion = companions[0]
  if (isRise && companion && companion.articles >= LEAST_COMPANION_SHARE * articles)
    return { kind: 'companion', subjectId: companion.subject_id, articles: companion.articles }
  return findSpread(compared)
}

/** In how many of the outlets that carry it the subject went the same way. */
function findSpread({ now, usual, perOutlet }: Compared): Reason {
  const sameWay = [...perOutlet.values()].filter((pair) => Math.sign(pair.now - pair.usual) === Math.sign(now - usual)).length
  return perOutlet.size > 1 && now > 0 ? { kind: 'spread', outlets: sameWay, of: perOutlet.size } : { kind: 'none' }
}

/** The outlet that alone brought at least half of the change, where others could have. */
function findLeadingOutlet({ now, usual, perOutlet }: Compared): Reason | null {
  if (perOutlet.size < 2) return null
  const change = now - usual
  const [leader] = [...perOutlet].sort(([, a], [, b]) => Math.sign(change) * (b.now - b.usual - (a.now - a.usual)))
  if (!leader || (leader[1].now - leader[1].usual) / change < LEAST_OUTLET_SHARE) return null
  return { kind: 'outlet', outletId: leader[0], ...leader[1] }
}
