import { expect, test } from 'vitest'
import { loadSearch } from '#app/routes/search/load-search.ts'
import type { Db } from '#db/connection.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { pageContext } from '#tests/helpers/page-context.ts'
import { insertOutlet, insertSubject } from '#tests/helpers/sample-article.ts'
import { storeText } from '#tests/helpers/search-texts.ts'

const now = Date.parse('2026-03-22T07:30:00Z')

/** A page as its reader sees it once all is there. */
async function search(db: Db, params: Record<string, string>) {
  const page = await ask(db, params)
  return { ...page, results: page.results && { ...page.results, ...(await page.results.counted) } }
}

function ask(db: Db, params: Record<string, string>, headers = {}) {
  const address = `http://127.0.0.1/search?${new URLSearchParams(params)}`
  return loadSearch(
    new Request(address, { headers }),
    pageContext(db, () => now),
  )
}

/** Two outlets; the harbour is in five texts, one of which no day holds. */
async function openHarbour(): Promise<Db> {
  const { db } = await freshDatabase()
  const [sahil, baran] = [await insertOutlet(db), await insertOutlet(db, 'baran', 'fa')]
  await storeText(db, sahil, 1, { title: 'وصلت السفينة', body: 'دخلت السفينة الميناء صباحا.\nثم غادر القبطان.' })
  await storeText(db, sahil, 2, { body: 'قال القبطان إن الميناء مزدحم.', day: '2026-03-21' })
  await storeText(db, sahil, 3, { body: 'ميناء قديم', day: null })
  await storeText(db, baran, 4, { body: 'ميناء و كشتی', language: 'fa', day: '2026-02-20' })
  await storeText(db, baran, 5, { body: 'ميناء <script>alert(1)</script>', language: 'fa', day: '2026-03-02' })
  await storeText(db, baran, 6, { body: 'خبری دیگر', language: 'fa' })
  return db
}

test('the newest page of a common word comes before it is counted, and is the same as the whole answer, page by page', async () => {
  const { db } = await freshDatabase()
  const outlets = [await insertOutlet(db), await insertOutlet(db, 'baran', 'fa')]
  const days = ['2026-03-21', '2026-03-20', '2026-03-19', '2026-03-12', '2026-01-05']
  for (let n = 0; n < 70; n++) await storeText(db, outlets[n % 2]!, n + 1, { body: 'ميناء', day: days[n % 5]! })
  const params = { q: 'ميناء', from: '2026-01-01', to: '2026-03-22' }
  const early = (await ask(db, params)).results!
  expect(early.counted).toBeInstanceOf(Promise)
  const whole = (await ask(db, params, { Accept: 'text/html' })).results!
  expect(whole.counted).not.toBeInstanceOf(Promise)
  expect(await early.counted).toEqual(whole.counted)
  expect([early.articles, early.first, early.next]).toEqual([whole.articles, whole.first, whole.next])
  const second = { ...params, after: String(early.next) }
  expect((await ask(db, second)).results).toMatchObject({ first: 21, counted: { total: 70 } })
})

test('list, total and facets are of the same articles, however the search is narrowed', async () => {
  const db = await openHarbour()
  const narrowings: Record<string, string>[] = [
    {},
    { outlet: 'sahil' },
    { language: 'fa' },
    { text: 'ar' },
    { range: '30d' },
    { sort: 'relevance' },
    { undated: '1' },
  ]
  for (const narrowing of narrowings) {
    const { results } = await search(db, { q: 'ميناء', ...narrowing })
    if (results === null) throw new Error('Cannot find results')
    const sum = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0)
    expect([narrowing, results.articles.length]).toEqual([narrowing, results.total])
    expect([narrowing, sum(results.facets.outlets), sum(results.facets.languages)]).toEqual([narrowing, results.total, results.total])
    if (!('undated' in narrowing)) expect([narrowing, sum(results.facets.periods.counts)]).toEqual([narrowing, results.total])
  }
})

test('following a facet leads to as many articles as it promised', async () => {
  const db = await openHarbour()
  const { results } = await search(db, { q: 'ميناء' })
  for (const { outlet, count } of results!.facets.outlets)
    expect((await search(db, { q: 'ميناء', outlet: outlet.slug })).results!.total).toBe(count)
  for (const { value, count } of results!.facets.languages)
    expect((await search(db, { q: 'ميناء', text: value! })).results!.total).toBe(count)
  for (const { from, to, count } of results!.facets.periods.counts)
    expect((await search(db, { q: 'ميناء', from, to })).results!.total).toBe(count)
})

test('the newest stands first, and what has no day is told apart', async () => {
  const db = await openHarbour()
  const { results } = await search(db, { q: 'ميناء' })
  expect(results!.articles.map(({ day }) => day)).toEqual(['2026-03-21', '2026-03-20', '2026-03-02', '2026-02-20'])
  expect(results!.undated).toBe(1)
})

test('marks stand on the printed word, in the sentence around it', async () => {
  const db = await openHarbour()
  const { results } = await search(db, { q: 'ميناء', outlet: 'sahil', to: '2026-03-20', from: '2026-03-20' })
  const [sentence] = results!.articles[0]!.sentences
  expect(sentence!.text).toBe('دخلت السفينة الميناء صباحا.')
  expect(sentence!.marks.map(({ start, end }) => sentence!.text.slice(start, end))).toEqual([expect.stringContaining('ميناء')])
})

test('NEAR is answered from the texts themselves', async () => {
  const db = await openHarbour()
  expect((await search(db, { q: 'القبطان الميناء' })).results!.total).toBe(2)
  expect((await search(db, { q: 'القبطان NEAR/2 الميناء' })).results!.total).toBe(1)
  expect((await search(db, { q: 'القبطان NEAR/p الميناء' })).results!.articles.map(({ day }) => day)).toEqual(['2026-03-21'])
})

test('a query that cannot be read says what is wrong and where', async () => {
  const db = await openHarbour()
  expect((await search(db, { q: 'ميناء (سفينة' })).problem).toEqual({ problem: 'unclosed-group', at: 6 })
  expect((await search(db, { q: '  ' })).results).toBeNull()
})

test('an empty list says how much there is on other days and in other outlets', async () => {
  const db = await openHarbour()
  expect((await search(db, { q: 'السفينة', range: '1d' })).results).toMatchObject({ total: 0, elsewhere: 1 })
  expect((await search(db, { q: 'لاشيء' })).results).toMatchObject({ total: 0, elsewhere: 0 })
})

const strange = [
  "'; drop table article; --",
  'a (b OR NOT c)',
  'a (NOT b NOT c)',
  'ـ',
  '*',
  '-',
  'a NEAR/5 (NOT b)',
  'title:x',
  'x^2',
  '((((a',
  '"*"',
  'a -(-b)',
]

test.each(strange)('whatever is typed is answered, even %s', async (typed) => {
  const page = await search(await openHarbour(), { q: typed, after: '1', text: 'xx', subject: 'nobody' })
  expect(page.problem !== null || page.results !== null).toBe(true)
})

test('a search for the name of a subject leads to its page', async () => {
  const db = await openHarbour()
  await insertSubject(db, 'harbour-master')
  expect((await search(db, { q: '"Harbour-Master"' })).suggested).toMatchObject([{ slug: 'harbour-master' }])
  expect((await search(db, { q: 'bour' })).suggested).toEqual([])
})
