import type { StoryMember } from '#db/queries/story-lists.ts'

type Appearance = Pick<StoryMember, 'id' | 'published_at' | 'published_precision' | 'first_seen_at'>

/**
 * What the first publisher of a story rests on. `minute`: it printed the minute, and every other copy appeared later. `day-only`: it, or a copy that may be
 * earlier, prints only the day. `undated`: likewise without a date, so that only our first sight of it is known. `tie`: another copy prints the same minute.
 */
export type FirstRests = 'minute' | 'day-only' | 'undated' | 'tie'

export type FirstPublisher = { rests: FirstRests /** Copies that may have been earlier. */; rivals: number[] }

const DAY_MS = 86_400_000

/** Judges how sure it is that a story's first article was first. */
export function judgeFirst(firstId: number, members: Appearance[]): FirstPublisher {
  const first = members.find((member) => member.id === firstId)
  if (!first) throw new Error(`Cannot judge a story: its first article ${firstId} is not among its members`)
  const { latest } = spanOf(first)
  const rivals = members.filter((member) => member.id !== firstId && spanOf(member).earliest <= latest)
  const doubtful = [first, ...rivals]
  const rests = doubtful.some((member) => member.published_at === null)
    ? 'undated'
    : doubtful.some((member) => member.published_precision === 'day')
      ? 'day-only'
      : rivals.length > 0
        ? 'tie'
        : 'minute'
  return { rests, rivals: rivals.map((member) => member.id) }
}

/** When a copy may have appeared, in epoch milliseconds: at its printed minute; on its printed day and before we saw it; or any time before we saw it. */
function spanOf({ published_at, published_precision, first_seen_at }: Appearance): { earliest: number; latest: number } {
  if (published_at === null) return { earliest: Number.NEGATIVE_INFINITY, latest: first_seen_at }
  if (published_precision === 'minute') return { earliest: published_at, latest: published_at }
  return { earliest: published_at, latest: Math.max(published_at, Math.min(published_at + DAY_MS - 1, first_seen_at)) }
}
