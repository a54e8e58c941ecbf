import { expect, test } from 'vitest'
import type { OutletDays } from '#app/figures/outlet-days.ts'
import { groupRows } from '#app/routes/overview/group-rows.ts'

function row(slug: string, country: string | null, tags: string[], total: number): OutletDays {
  const names = { id: 1, slug, name: slug, names: {}, language: 'ar' as const, timeZone: 'UTC', isVerified: true }
  return { outlet: { ...names, country, ownership: null, owner: null, tags }, days: [], total }
}

const rows = [row('sahil', 'EG', ['north', 'daily'], 5), row('manara', 'LB', [], 9), row('baran', 'EG', ['daily'], 6)]
const shown = (by: Parameters<typeof groupRows>[1], tags: string[] = []) =>
  groupRows(rows, by, tags).map(({ narrows, rows: own, total }) => [narrows, own.map(({ outlet }) => outlet.slug), total])

test('rows are gathered by what outlets are, the largest group first, each leading to itself alone', () => {
  expect(shown(null)).toEqual([[{}, ['sahil', 'manara', 'baran'], 20]])
  expect(shown('country')).toEqual([
    [{ country: 'EG' }, ['sahil', 'baran'], 11],
    [{ country: 'LB' }, ['manara'], 9],
  ])
  expect(shown('owner')).toEqual([[{ owner: 'none' }, ['sahil', 'manara', 'baran'], 20]])
})

test('an outlet with several tags stands under each, but under no other than those that were asked for', () => {
  expect(shown('tag')).toEqual([
    [{ tag: 'daily' }, ['sahil', 'baran'], 11],
    [{ tag: 'none' }, ['manara'], 9],
    [{ tag: 'north' }, ['sahil'], 5],
  ])
  expect(groupRows([rows[0]!], 'tag', ['north']).map(({ narrows }) => narrows)).toEqual([{ tag: 'north' }])
})
