import { expect, test } from 'vitest'
import { carriedSearch, changeSearch, readFilter } from '#app/filters/filter.ts'

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
