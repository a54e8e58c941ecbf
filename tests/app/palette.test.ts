import { expect, test } from 'vitest'
import { type Entry, findEntries, foldEntries } from '#app/palette/find-entries.ts'

const ZWNJ = '\u200c'
const KASHIDA = '\u0640'

const entries: Entry[] = [
  { kind: 'page', to: 'p1', names: ['Speakers'] },
  { kind: 'speaker', to: 's1', names: ['Sergey Lavrov', 'سيرغي لافروف', 'سرگئی لاوروف'] },
  { kind: 'speaker', to: 's2', names: ['Abbas Araghchi', 'عباس عراقجي', 'عباس عراقچی'] },
  { kind: 'topic', to: 't1', names: ['Nuclear talks', 'المفاوضات النووية', `گفت${ZWNJ}وگوهای هسته${ZWNJ}ای`] },
  { kind: 'outlet', to: 'o1', names: ['Kayhan', 'کیهان'] },
]

const cases: [typed: string, found: string[], why: string][] = [
  ['لافروف', ['s1'], 'Arabic, whatever language the reader has'],
  [`لا${KASHIDA}${KASHIDA}فروف`, ['s1'], 'stretched letters'],
  ['لَافْرُوف', ['s1'], 'vowel marks'],
  ['ﻻﻓﺮﻭﻑ', ['s1'], 'presentation forms, as copied from an old page'],
  ['كيهان', ['o1'], 'Arabic kaf and yeh for the Persian ones'],
  ['عراقچی عباس', ['s2'], 'words in any order'],
  ['هسته ای', ['t1'], 'a space for the joiner that is not seen'],
  ['lav', ['s1'], 'a beginning'],
  ['SPEAK', ['p1'], 'capitals'],
  ['aragh', ['s2'], 'the beginning of a later word'],
  ['nobody', [], 'nothing'],
  ['', ['p1'], 'nothing typed: the pages'],
]

test.each(cases)('%j finds %j: %s', (typed, found) => {
  expect(findEntries(foldEntries(entries), typed).flatMap((group) => group.entries.map(({ to }) => to))).toEqual(found)
})

test('a name that begins so stands before one that only holds it', () => {
  const names = ['Lake Union', 'The Lake', 'Snowflake'].map((name): Entry => ({ kind: 'topic', to: name, names: [name] }))
  expect(findEntries(foldEntries(names.toReversed()), 'lake')[0]!.entries.map(({ to }) => to)).toEqual([
    'Lake Union',
    'The Lake',
    'Snowflake',
  ])
})
