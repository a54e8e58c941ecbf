import type { AppLoadContext } from '@remix-run/node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SectionKind } from '#analysis/section-kind.ts'
import { writeFigureCsv } from '#app/exports/figure-csv.ts'
import { explorationPlate } from '#app/exports/plates/exploration-plate.ts'
import { drawExploration } from '#app/figures/draw-exploration.ts'
import { type Exploration, exploreSearch, scales, shapes, splits } from '#app/figures/exploration.ts'
import { loadExploration } from '#app/figures/load-exploration.ts'
import { articlesPath } from '#app/figures/selection-links.ts'
import { narrowTo } from '#app/figures/series-of.ts'
import type { Groups } from '#app/filters/groups.ts'
import { measures } from '#app/filters/question.ts'
import { addCatalogue } from '#app/i18n/catalogues.ts'
import en from '#app/i18n/en.json' with { type: 'json' }
import { loadArticles } from '#app/routes/articles/load-articles.ts'
import { countExplorable } from '#tests/helpers/count-explorable.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import {
  type Explorable,
  explorableDays,
  explorableNow,
  explorableOutlets,
  explorableSubjects,
  explorableWords,
  seedExplorable,
} from '#tests/helpers/seed-explorable.ts'

const RUNS = 200
const locale = { language: 'en' as const, tag: 'en-GB-u-ca-gregory-fw-mon-nu-latn-x-english' }
const day = fc
  .integer({ min: 1, max: 31 })
  .map((date) => (date > 22 ? `2026-02-${String(Math.min(28, date - 3)).padStart(2, '0')}` : `2026-03-${String(date).padStart(2, '0')}`))
const some = <T>(all: readonly T[], most = 3) => fc.subarray([...all], { maxLength: most })

/** Mostly as usual: with every filter set, nothing would ever be found. */
const rarely = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other })

/** Any figure that the page can be asked for. */
const exploration: fc.Arbitrary<Exploration> = fc.record({
  filter: fc.record({
    preset: fc.constant(null),
    from: rarely(explorableDays.from, day),
    to: rarely(explorableDays.to, day),
    outlets: rarely<string[]>([], some(explorableOutlets)),
    language: rarely<'ar' | 'fa' | null>(null, fc.constantFrom('ar', 'fa')),
    countries: rarely<string[]>([], some(['EG', 'IR', 'none'])),
    ownership: rarely<Groups['ownership']>([], some(['state', 'party', 'none'])),
    owners: rarely<string[]>([], some(['شركة الساحل', 'none'], 2)),
    tags: rarely<string[]>([], some(['north', 'شمال', 'none'])),
  }),
  subjects: some(explorableSubjects),
  queries: some(explorableWords, 2),
  join: rarely<'any' | 'all'>('any', fc.constant('all')),
  measure: fc.constantFrom(...measures),
  text: rarely<string | null>(null, fc.constantFrom('ar', 'und')),
  sections: rarely<SectionKind[]>([], some(['politics', 'sport', 'opinion', 'unknown'])),
  headline: rarely(false, fc.constant(true)),
  cue: rarely<Exploration['cue']>(null, fc.constantFrom('said', 'denied', 'none')),
  without: rarely<number | null>(null, fc.constant(2)),
  known: rarely<number | null>(null, fc.constant(Date.parse('2026-03-15T12:00:00Z'))),
  scale: fc.constantFrom(null, ...scales),
  split: fc.constantFrom(null, ...splits),
  shape: fc.constantFrom(...shapes),
  unit: fc.constantFrom(null, 'day' as const, 'week' as const, 'month' as const),
  compare: fc.boolean(),
})

test('chart, table, list and CSV have the same totals, whatever is asked, and they are right', async () => {
  const { db } = await freshDatabase()
  const all = await seedExplorable(db)
  addCatalogue('en', en)
  const context = { db, now: () => explorableNow, config: { url: '', timeZone: 'UTC' } } as unknown as AppLoadContext
  const isCollected = await readCoverage(context)
  let found = 0
  await fc.assert(
    fc.asyncProperty(exploration, fc.nat(), async (asked, turn) => {
      const address = `http://rasad.test/explore${exploreSearch(asked)}`
      const { figure } = await loadExploration(new Request(address), context)
      const drawn = drawExploration(figure, locale)
      const csv = readCsv(writeFigureCsv(explorationPlate(figure, locale, 'ltr'), ''))
      const { settled, answer } = figure
      const isSummable = settled.measure !== 'stories'

      if (answer.total !== null) {
        const expected = countExplorable(all, settled, isCollected)
        expect(answer.total).toBe(expected.value)
        expect(await list(context, articlesPath(figure, null, null))).toEqual({
          value: expected.value,
          ids: expected.ids.sort((a, b) => a - b),
        })
        if (settled.split !== 'none' && isSummable) expect(answer.series.reduce((sum, one) => sum + one.total, 0)).toBe(answer.total)
      }
      for (const [at, one] of answer.series.entries()) {
        const series = drawn.series[at]!
        const rows = csv.filter((row) => row[3] === series.label)
        expect(one.total).toBe(countExplorable(all, narrowTo(settled, one.of), isCollected).value)
        if (isSummable) expect(sum(series.counts)).toBe(one.total)
        expect(rows.map((row) => Number(row[4]))).toEqual([...series.counts, one.total])
        found += one.total
      }
      const one = answer.series[turn % Math.max(1, answer.series.length)]
      if (!one) return
      const bin = turn % answer.bins.length
      expect((await list(context, articlesPath(figure, one.of, null))).value).toBe(one.total)
      expect((await list(context, articlesPath(figure, one.of, answer.bins[bin]!))).value).toBe(one.values[bin])
    }),
    { numRuns: RUNS, seed: 40 },
  )
  expect(found).toBeGreaterThan(RUNS * 10)
}, 120_000)

/** The number that a list tells, and the articles of all its pages. */
async function list(context: AppLoadContext, path: string): Promise<{ value: number; ids: number[] }> {
  const ids: number[] = []
  let before: string | null = null
  let value: number
  do {
    const page = await loadArticles(new Request(`http://rasad.test${path}${before === null ? '' : `&before=${before}`}`), context)
    ids.push(...page.articles.map((article) => article.id))
    value = page.totals.value
    expect(page.totals.articles).toBeGreaterThanOrEqual(ids.length)
    before = page.older
  } while (before !== null)
  return { value, ids: ids.sort((a, b) => a - b) }
}

async function readCoverage({ db }: AppLoadContext) {
  const rows = await db
    .selectFrom('coverage')
    .innerJoin('outlet', 'outlet.id', 'coverage.outlet_id')
    .select(['slug', 'day', 'state'])
    .execute()
  const stateOf = new Map(rows.map(({ slug, day: on, state }) => [`${slug} ${on}`, state]))
  return ({ outlet, day: on }: Explorable) => {
    const state = stateOf.get(`${outlet} ${on}`)
    return on === '2026-03-22'
      ? state === undefined || state === 'collected' || state === 'partial'
      : state === 'collected' || state === 'silent'
  }
}

function readCsv(text: string): string[][] {
  return text.split('\r\n').map((line) => line.split(','))
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
