import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Exploration, exploreSearch, type SettledExploration, scales, settle, shapes, splits } from '#app/figures/exploration.ts'
import { readExploration } from '#app/figures/read-exploration.ts'
import { cues, measures } from '#app/filters/question.ts'

const today = '2026-03-22'
const usual = readExploration(new URLSearchParams(), today)

const exploration: fc.Arbitrary<Exploration> = fc.record({
  filter: fc.constantFrom(usual.filter, {
    preset: null,
    from: '2026-01-02',
    to: '2026-02-03',
    outlets: ['sahil', 'baran'],
    language: 'fa' as const,
    countries: ['IR', 'none'],
    ownership: ['state' as const, 'none' as const],
    owners: ['شركة & أبناؤها'],
    tags: ['شمال', 'a b'],
  }),
  subjects: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 4 }),
  queries: fc.uniqueArray(
    fc.string({ minLength: 1 }).filter((typed) => typed.trim() === typed && typed !== ''),
    { maxLength: 3 },
  ),
  join: fc.constantFrom('any', 'all'),
  measure: fc.constantFrom(...measures),
  text: fc.constantFrom(null, 'ar', 'und'),
  sections: fc.constantFrom([], ['opinion', 'unknown']),
  headline: fc.boolean(),
  cue: fc.constantFrom(null, ...cues),
  without: fc.constantFrom(null, 7),
  known: fc.constantFrom(null, Date.parse('2026-03-01T10:20:30Z')),
  scale: fc.constantFrom(null, ...scales),
  split: fc.constantFrom(null, ...splits),
  shape: fc.constantFrom(...shapes),
  unit: fc.constantFrom(null, 'day', 'week', 'month'),
  compare: fc.boolean(),
})

test('an address holds the whole figure', () => {
  fc.assert(
    fc.property(exploration, (asked) => {
      expect(readExploration(new URLSearchParams(exploreSearch(asked)), today)).toEqual(asked)
    }),
  )
})

test('settling twice changes nothing more', () => {
  fc.assert(
    fc.property(exploration, (asked) => {
      expect(settle(settle(asked))).toEqual(settle(asked))
    }),
  )
})

const cases: [search: string, expected: Partial<SettledExploration>, why: string][] = [
  ['subject=a&subject=b', { split: 'subject', scale: 'count' }, 'several subjects stand beside each other'],
  ['subject=a&split=outlet', { scale: 'share' }, 'outlets are compared by shares'],
  ['subject=a&split=outlet&measure=direct&as=share', { scale: 'count' }, 'quotes are no part of articles'],
  ['subject=a&as=voice', { scale: 'count' }, 'one alone has no share of voice'],
  ['subject=a&shape=areas&as=share', { scale: 'count' }, 'shares of different wholes are not stacked'],
  ['subject=a&cue=denied', { measure: 'quotes' }, 'a verb of speech belongs to quotes'],
  ['measure=direct', { measure: 'articles' }, 'without subjects there are no quotes to count'],
  ['shape=calendar&by=month', { unit: 'day', split: 'none' }, 'a calendar is of days'],
  ['shape=heat&subject=a', { split: 'outlet' }, 'one subject in each outlet over time'],
  [
    'shape=bogus&as=1&by=year&without=-3&known=soon&section=nothing&text=%3Cscript%3E',
    { shape: 'lines', unit: null, without: null, known: null, sections: [], text: null },
    'what cannot be understood is as if it were not there',
  ],
]

test.each(cases)('%s: %j, %s', (search, expected) => {
  expect(settle(readExploration(new URLSearchParams(search), today))).toMatchObject(expected)
})
