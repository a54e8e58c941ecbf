import type { Db } from '#db/connection.ts'
import { appearedAt } from '#db/queries/stories.ts'
import { findFirstArticles, listStoryMembers, type StoryMember } from '#db/queries/story-lists.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { type FirstPublisher, judgeFirst } from './first-publisher.ts'

/** A copy of a story as pages show it. */
export type Copy = {
  id: number
  title: string
  outlet: OutletLabel
  day: string | null
  publishedAt: number | null
  precision: 'minute' | 'day' | null
  firstSeenAt: number
  /** The part of its text that stands in the first copy. */
  share: number | null
  creditedSource: string | null
  isGone: boolean
}

export type StoryHead = {
  id: number
  first: Copy
  /** How sure it is that this one was first. */
  certainty: FirstPublisher
  /** In the order in which they appeared, as far as is known; the first one included. */
  copies: Copy[]
  outlets: number
}

/** The given stories with all their copies, in the given order. A story that is gone meanwhile is left out. */
export async function loadStoryHeads(db: Db, storyIds: number[], outlets: OutletLabel[]): Promise<StoryHead[]> {
  const [firsts, members] = [await findFirstArticles(db, storyIds), await listStoryMembers(db, storyIds)]
  const byStory = Map.groupBy(members, (member) => member.story_id)
  const labels = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  return storyIds.flatMap((id) => {
    const [firstId, own] = [firsts.get(id), byStory.get(id)]
    return firstId === undefined || !own ? [] : [describeStory(id, firstId, own, labels)]
  })
}

function describeStory(id: number, firstId: number, members: StoryMember[], labels: Map<number, OutletLabel>): StoryHead {
  const inOrder = members.toSorted(
    (a, b) => Number(b.id === firstId) - Number(a.id === firstId) || appearedAt(a) - appearedAt(b) || a.id - b.id,
  )
  const copies = inOrder.map((member) => describeCopy(member, labels))
  const outlets = new Set(members.map((member) => member.outlet_id)).size
  return { id, first: copies[0]!, certainty: judgeFirst(firstId, members), copies, outlets }
}

function describeCopy(member: StoryMember, labels: Map<number, OutletLabel>): Copy {
  const outlet = labels.get(member.outlet_id)
  if (!outlet) throw new Error(`Cannot show article ${member.id}: its outlet ${member.outlet_id} does not exist`)
  const { id, title, day, published_at, published_precision, first_seen_at, story_share, credited_source, gone_at } = member
  return {
    ...{ id, title, outlet, day, publishedAt: published_at, precision: published_precision, firstSeenAt: first_seen_at },
    ...{ share: story_share, creditedSource: credited_source, isGone: gone_at !== null },
  }
}
