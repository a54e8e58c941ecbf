import { expect, test } from 'vitest'
import { sortByName } from '#app/i18n/sort-by-name.ts'

test.each([
  ['fa', ['گیلان', 'یزد', 'پارس', 'بندر', 'کرمان', 'چشمه', 'تهران'], ['بندر', 'پارس', 'تهران', 'چشمه', 'کرمان', 'گیلان', 'یزد']],
  ['ar', ['يافا', 'أسوان', 'القاهرة', 'آسيا', 'بيروت'], ['آسيا', 'أسوان', 'القاهرة', 'بيروت', 'يافا']],
  ['en', ['Zagros', 'éclair', 'Outlet 10', 'Outlet 9', 'echo'], ['echo', 'éclair', 'Outlet 9', 'Outlet 10', 'Zagros']],
] as const)('names stand in the order of the alphabet of %s', (language, names, expected) => {
  expect(sortByName(language, names, (name) => name)).toEqual(expected)
})
