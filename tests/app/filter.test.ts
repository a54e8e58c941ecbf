import { expect, test } from 'vitest'
import { carriedSearch, changeSearch, readFilter } from '#app/filters/filter.ts'
import { isInGroups, writeGroups } from '#app/filters/groups.ts'

const today = '2026-03-22'
const read = (search: string) => readFilter(new URLSearchParams(search), today, '7d')

const cases: [search: string, expected: Partial<ReturnType<typeof readFilter>>, why: string][] = [
  ['', { preset: '7d', from: '2026-03-16', to: today, outlets: [], language: null }, 'seven days end today'],
  ['range=30d', { preset: '30d', from: '2026-02-21' }, 'a preset'],
  ['range=toString', { preset: '7d' }, 'not a preset, though every object has it'],
  ['from=2026-03-01&to=2026-03-05', { preset: null, from: '2026-03-01', to: '2026-03-05' }, 'days of one’s own'],
  ['from=2026-03-05&to=2026-03-01', { from: '2026-03-01', to: '2026-03-05' }, 'the wrong way round'],
  ['from=2026-03-20&to=2027-01-01', { from: '2026-03-20', to: today }, 'the future is not drawn'],
  ['from=2026-02-30&to=2026-03-01', { preset: '7d' }, 'there is no 30 February'],
  ['from=0001-01-01&to=2026-03-01', { to: '2026-03-01', from: '2016-02-23' }, 'ten years are the longest'],
  ['outlet=sahil&outlet=baran&outlet=sahil', { outlets: ['sahil', 'baran'] }, 'each outlet once'],
  ["outlet='; drop table", { outlets: [] }, 'not a slug'],
  ['language=fa', { language: 'fa' }, 'the outlets’ language'],
  ['language=en', { language: null }, 'no outlet is English'],
]

test.each(cases)('the address ?%s means %j: %s', (search, expected) => {
  expect(read(search)).toMatchObject(expected)
})

test('changing a filter keeps the others and begins lists anew', () => {
  const params = new URLSearchParams('range=7d&outlet=sahil&before=1.2')
  expect(changeSearch(params, { range: '30d' })).toBe('?outlet=sahil&range=30d')
  expect(changeSearch(params, { outlet: null, range: null })).toBe('')
})

test('range, outlets and language go along to the next page, and nothing else', () => {
  expect(carriedSearch(new URLSearchParams('range=7d&outlet=sahil&measure=count&before=1.2&language=ar'))).toBe(
    '?range=7d&outlet=sahil&language=ar',
  )
})

test('groups stand in the address under one name each, and what is none is left out', () => {
  const search = 'country=IR&country=none&country=Iran&ownership=state&ownership=king&owner=شركة%20الساحل&tag=شمال&tag=a%2Cb'
  const groups = { countries: ['IR', 'none'], ownership: ['state'], owners: ['شركة الساحل'], tags: ['شمال', 'a,b'] }
  expect(read(search)).toMatchObject(groups)
  const written = new URLSearchParams()
  writeGroups(written, read(search))
  expect(read(written.toString())).toMatchObject(groups)
  expect(carriedSearch(new URLSearchParams('tag=x&country=IR&q=y'))).toBe('?tag=x&country=IR')
})

test('an outlet is in a group by any of its names, and in all groups that are asked for', () => {
  const outlet = { country: 'IR', ownership: 'state' as const, owner: null, tags: ['north', 'daily'] }
  const isIn = (search: string) => isInGroups(outlet, read(search))
  expect([isIn(''), isIn('tag=daily'), isIn('tag=weekly&tag=north'), isIn('owner=none')]).toEqual([true, true, true, true])
  expect([isIn('tag=none'), isIn('country=IR&tag=weekly'), isIn('ownership=none'), isIn('owner=somebody')]).toEqual([
    false,
    false,
    false,
    false,
  ])
})
