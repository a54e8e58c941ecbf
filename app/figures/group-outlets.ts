import type { OutletLabel } from '../filters/load-selection.ts'
import { keyOf, type SeriesOf } from './series-of.ts'

/** A series to be: what it is of, and over which outlets (indices). */
export type Group = { of: SeriesOf; members: number[] }

export type OutletSplit = 'outlet' | 'language' | 'country' | 'ownership' | 'owner' | 'tag'

/** The series of a split by what outlets are. One with several tags is in the series of each. `tags`: those that were asked for, none: any. */
export function groupOutlets(split: OutletSplit, chosen: OutletLabel[], tags: string[]): Group[] {
  const groups = new Map<string, Group>()
  for (const [index, outlet] of chosen.entries()) {
    for (const of of listSeriesOf(split, outlet, tags)) {
      const group = groups.get(keyOf(of)) ?? { of, members: [] }
      group.members.push(index)
      groups.set(keyOf(of), group)
    }
  }
  return [...groups.values()]
}

/** Where tags were asked for, an outlet's other tags are no series: they would be of more than was asked. */
export function listSeriesOf(split: OutletSplit, outlet: OutletLabel, asked: string[]): SeriesOf[] {
  const { language, country, ownership, owner } = outlet
  switch (split) {
    case 'outlet':
      return [{ kind: split, outlet }]
    case 'language':
      return [{ kind: split, language }]
    case 'country':
      return [{ kind: split, country }]
    case 'ownership':
      return [{ kind: split, ownership }]
    case 'owner':
      return [{ kind: split, owner }]
    case 'tag':
      return listTags(outlet, asked).map((tag) => ({ kind: split, tag }))
  }
}

/** The tags that an outlet is shown under; null where it has none. */
export function listTags({ tags }: OutletLabel, asked: string[]): (string | null)[] {
  const shown = asked.length === 0 ? tags : tags.filter((tag) => asked.includes(tag))
  return shown.length > 0 ? shown : [null]
}
