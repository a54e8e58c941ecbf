import { expect, test } from 'vitest'
import { sourceKey } from '#analysis/source-key.ts'
import { gatherCredits } from '#app/stories/gather-credits.ts'

const groups = { country: null, ownership: null, owner: null, tags: [] }
const outlet = (id: number, slug: string, name: string) => ({
  id,
  slug,
  name,
  names: { fa: name },
  language: 'fa' as const,
  ...groups,
  timeZone: 'Asia/Tehran',
  isVerified: true,
})
const outlets = [outlet(1, 'sahil', 'خبرگزاری ساحل'), outlet(2, 'karevan', 'کاروان'), outlet(3, 'manara', 'المنارة')]

test.each([
  ['خبرگزاری ساحل', 'ساحل', 'with and without "agency"'],
  ['وكالة الساحل للأنباء', 'الساحل', 'the same in Arabic'],
  ['كاروان', 'کاروان', 'letters of either keyboard'],
])('%s and %s are one source (%s)', (one, other) => {
  expect(sourceKey(one)).toBe(sourceKey(other))
})

test('a name of nothing but "agencies" is kept', () => {
  expect(sourceKey('وكالات')).not.toBe('')
})

test('spellings of a source are gathered, and an outlet that signs its own text credits nobody', () => {
  const credits = gatherCredits(
    [
      { outlet_id: 2, credited_source: 'ساحل', articles: 4 },
      { outlet_id: 3, credited_source: 'خبرگزاري ساحل', articles: 2 },
      { outlet_id: 1, credited_source: 'ساحل', articles: 9 },
      { outlet_id: 3, credited_source: 'رويترز', articles: 3 },
    ],
    outlets,
  )
  expect(
    credits.map(({ printed, outlet: source, articles, by }) => [printed, source?.slug, articles, by.map((one) => one.outlet.slug)]),
  ).toEqual([
    ['ساحل', 'sahil', 6, ['karevan', 'manara']],
    ['رويترز', undefined, 3, ['manara']],
  ])
})
