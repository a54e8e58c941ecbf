import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherAlike } from '#analysis/quotes/gather-alike.ts'

const road = 'راه ساحلی تا پایان هفته برای همه باز می‌شود'
const rain = 'سيستمر هطول المطر على المدن الساحلية ثلاثة أيام أخرى'

test.each([
  ['the same words in other letter forms', [road, 'راه ساحلي تا پایان هفته، برای همه باز مي‌شود!'], 1],
  ['a quote that one outlet cut', [rain, 'سيستمر هطول المطر على المدن الساحلية'], 1],
  ['one word edited', [road, road.replace('همه', 'مردم')], 1],
  ['other words', [road, rain], 0],
  ['another number', ['بهای نان از فردا ۷۰ تومان خواهد بود', 'بهای نان از فردا ۸۰ تومان خواهد بود'], 0],
  ['one number in other digits', ['بهای نان از فردا ۷۰ تومان خواهد بود', 'بهای نان از فردا 70 تومان خواهد بود'], 1],
  ['too few words to tell', ['باز می‌شود', 'باز می‌شود'], 0],
  [
    'one sentence out of a long speech',
    [road, `${road} ${'و سخنان دیگری که در نشست امروز گفته شد و هیچ پیوندی با راه نداشت '.repeat(4)}`],
    1,
  ],
])('%s', (_, quotes, groups) => {
  expect(gatherAlike(quotes, (words) => words)).toHaveLength(groups)
})

test('every quote is in one group at most, and groups keep the order', () => {
  const words = fc.array(fc.constantFrom('ساحل', 'باران', 'راه', 'نشست', 'بندر', 'مردم', 'هفته'), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (lists) => {
      const quotes = lists.map((list, index) => ({ index, words: list.join(' ') }))
      const gathered = gatherAlike(quotes, (quote) => quote.words).map((group) => group.map(({ index }) => index))
      expect(new Set(gathered.flat()).size).toBe(gathered.flat().length)
      for (const group of gathered) expect(group).toEqual(group.toSorted((a, b) => a - b))
    }),
  )
})
