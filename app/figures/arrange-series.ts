import type { SectionKind } from '#analysis/section-kind.ts'
import type { CellKey, Cells } from '#db/queries/cells.ts'
import type { LoadedQuestion } from '../filters/load-question.ts'
import type { Question } from '../filters/question.ts'
import type { SplitBy } from './exploration.ts'
import { type GroupsOf, together } from './fold-cells.ts'
import { type Group, groupOutlets } from './group-outlets.ts'
import type { SeriesOf } from './series-of.ts'

/** The series of a figure, and which cells each adds up. `isOfOutlets`: by what outlets are, so that each has a base of its own. */
export type Arrangement = { groups: Group[]; groupsOf: GroupsOf; isOfOutlets: boolean }

export function arrangeSeries(split: SplitBy, { terms, chosen, question }: LoadedQuestion, cells: Cells): Arrangement {
  const members = chosen.map((_, index) => index)
  if (split === 'none') return { groups: [{ of: { kind: 'all' }, members }], groupsOf: together, isOfOutlets: false }
  if (split === 'subject') {
    const ofKey = cells.keys.map((key) => [key as number])
    return { groups: terms.map((term) => ({ of: { kind: 'term', term }, members })), groupsOf: (_, key) => ofKey[key]!, isOfOutlets: false }
  }
  if (split === 'text' || split === 'section' || split === 'cue') {
    const groups = cells.keys.map((key) => ({ of: nameKey(split, key), members }))
    return { groups, groupsOf: groupsByKey(cells, cells.keys), isOfOutlets: false }
  }
  const groups = groupOutlets(split, chosen, question.filter.tags)
  const ofOutlet = chosen.map((_, index) => groups.flatMap((group, at) => (group.members.includes(index) ? [at] : [])))
  return { groups, groupsOf: (outlet) => ofOutlet[outlet]!, isOfOutlets: true }
}

/** Puts each cell into the group that stands at its key's place; those of other keys into none. */
export function groupsByKey(cells: Cells, keys: CellKey[]): GroupsOf {
  const ofKey = cells.keys.map((key) => (keys.includes(key) ? [keys.indexOf(key)] : []))
  return (_, key) => ofKey[key]!
}

function nameKey(split: 'text' | 'section' | 'cue', key: CellKey): SeriesOf {
  const word = key === null ? null : String(key)
  if (split === 'text') return { kind: 'text', code: word }
  if (split === 'section') return { kind: 'section', section: word as SectionKind }
  return { kind: 'cue', cue: (word ?? 'none') as NonNullable<Question['cue']> }
}
