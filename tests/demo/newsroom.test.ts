import { expect, test } from 'vitest'
import { dayNumberOf, isOutage, termOf, topicWeights } from '#demo/calendar.ts'
import type { DemoArticle } from '#demo/newsroom/article.ts'
import { openNewsroom } from '#demo/newsroom/newsroom.ts'
import { type DemoOutlet, demoOutlets } from '#demo/outlets.ts'
import { speakersOf } from '#demo/people.ts'

const monday = Date.parse('2026-11-23T08:00:00Z')
const minuteMs = 60_000
const dayMs = 1_440 * minuteMs
const published = everything()

test('ninety days hold some two and a half thousand articles, at least a hundred and fifty of each outlet', () => {
  expect(published.length).toBeGreaterThan(2_000)
  expect(published.length).toBeLessThan(3_000)
  for (const { slug } of demoOutlets) expect(published.filter(({ outlet }) => outlet.slug === slug).length).toBeGreaterThan(150)
})

test('a newsroom that is opened on another day tells the same past', () => {
  const yesterday = openNewsroom(() => monday - dayMs)
  const today = openNewsroom(() => monday)
  for (const outlet of demoOutlets) {
    const told = yesterday.listArticles(outlet).slice(0, 40)
    expect(told.map((article) => today.findArticle(outlet, article.id))).toEqual(told)
  }
})

test('no slot is left unfilled and no choice open in any text', () => {
  for (const article of published) {
    expect([article.title, article.lead, ...article.paragraphs].join(' ')).not.toMatch(/[{}[\]|]|undefined/)
  }
})

test('nothing is published ahead of the clock', () => {
  for (const { at } of published) expect(at).toBeLessThanOrEqual(monday)
})

test('Fridays are quiet', () => {
  const perWeekday = countBy(published, ({ at }) => new Date(at).getUTCDay())
  expect(perWeekday.get(5)).toBeLessThan(0.5 * Math.min(...[0, 1, 2, 3, 4, 6].map((weekday) => perWeekday.get(weekday) ?? 0)))
})

test('one outlet published nothing on two days, while the others went on', () => {
  const days = Array.from({ length: 91 }, (_, i) => dayNumberOf('2026-11-23') - i).filter(isOutage)
  expect(days).toHaveLength(2)
  const during = published.filter((article) => days.includes(Math.floor(article.id / 10_000)))
  expect(new Set(during.map(({ outlet }) => outlet.slug)).size).toBe(demoOutlets.length - 1)
  expect(during.map(({ outlet }) => outlet.slug)).not.toContain('salmar-mirror')
})

test("an agency's copy is reprinted by others, later and in its own words", () => {
  const persian = published.filter(({ outlet }) => outlet.language === 'fa')
  const originals = new Map(persian.filter(({ outlet }) => outlet.slug === 'peyk').map((article) => [article.paragraphs[0], article]))
  const copies = persian.filter((article) => article.outlet.slug !== 'peyk' && originals.has(article.paragraphs[0]))
  expect(copies.length).toBeGreaterThan(100)
  for (const copy of copies) expect(copy.at).toBeGreaterThan(originals.get(copy.paragraphs[0])?.at ?? 0)
})

test.each(['flood', 'summit', 'football', 'election'])('any ninety-one days hold one great time of %s', (topic) => {
  const peaks = Array.from({ length: 91 }, (_, i) => topicWeights(dayNumberOf('2026-01-01') + i)[topic] ?? 0)
  const usual = Math.min(...peaks)
  expect(Math.max(...peaks)).toBeGreaterThan(usual + 10)
  expect(peaks.filter((weight) => weight > usual + 5).length).toBeLessThan(20)
})

test('the president of Oryan is called so in her term and by her other office after it', () => {
  const { from, to } = termOf(dayNumberOf('2026-11-23'))
  const titleOn = (day: number) => speakersOf('election', day).find(({ key }) => key === 'simabi')?.title.ar
  expect(titleOn(from)).toBe('رئيسة أوريان')
  expect(titleOn(to)).toBe('رئيسة أوريان')
  expect(titleOn(to + 1)).toBe('زعيمة المعارضة في أوريان')
})

test('three articles break in each of the first ten minutes, one a minute later, and their addresses stay good', () => {
  let now = monday
  const newsroom = openNewsroom(() => now)
  const count = () => demoOutlets.reduce((sum, outlet) => sum + newsroom.listArticles(outlet).length, 0)
  const before = count()
  now += 10 * minuteMs
  const planned = everything(now).length - before
  expect(count() - before - planned).toBe(30)
  now += 10 * minuteMs
  expect(count() - before - (everything(now).length - before)).toBe(40)
  const [breaking, outlet] = newestOf(newsroom.listArticles, demoOutlets)
  expect(openNewsroom(() => now).findArticle(outlet, breaking.id)).toEqual(breaking)
})

/** What is published up to the moment at which the newsroom is opened, when nothing has broken yet. */
function everything(now = monday): DemoArticle[] {
  const newsroom = openNewsroom(() => now)
  return demoOutlets.flatMap((outlet) => newsroom.listArticles(outlet))
}

function newestOf(list: (outlet: DemoOutlet) => DemoArticle[], outlets: DemoOutlet[]): [DemoArticle, DemoOutlet] {
  const heads = outlets.map((outlet): [DemoArticle, DemoOutlet] => [list(outlet)[0] as DemoArticle, outlet])
  return heads.sort((a, b) => b[0].at - a[0].at)[0] as [DemoArticle, DemoOutlet]
}

function countBy<T>(values: T[], keyOf: (value: T) => number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1)
  return counts
}
