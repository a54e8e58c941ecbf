import { expect, test } from 'vitest'
import { loadBrief } from '#app/brief/load-brief.ts'
import { loadWhy } from '#app/brief/load-why.ts'
import type { Db } from '#db/connection.ts'
import { saveCoverage } from '#db/queries/coverage.ts'
import { listDailyCounts } from '#db/queries/daily-counts.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { insertSubject } from '#tests/helpers/sample-article.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { seedStory } from '#tests/helpers/seed-story.ts'

const contextOf = (db: Db) =>
  ({ db, now: () => newsroomNow, cspNonce: '', address: '127.0.0.1', config: { url: '', timeZone: 'UTC' } }) as Parameters<
    typeof loadBrief
  >[1]
const ask = (search: string) => new Request(`http://127.0.0.1/${search}`)
const everybody = ['sahil', 'manara', 'wadi', 'nakhil', 'sepideh', 'damavand', 'karevan', 'baran']

async function newsroom(days = 36, { countsMayDiffer = false } = {}) {
  const { db } = await freshDatabase({ countsMayDiffer })
  await seedNewsroom(db, { days, perDay: 1 })
  return db
}

test('a story that eight outlets print is what moved, and why, and the list behind it has as many articles', async () => {
  const db = await newsroom()
  // Nothing else is written of it: days of a dozen articles hide what moves among their usual subjects.
  await insertSubject(db, 'dock-strike', 'topic')
  await seedStory(db, 'dock-strike', everybody, Date.parse('2026-03-21T08:00:00Z'))
  const brief = await loadBrief(ask('?since=yesterday'), contextOf(db), null)
  const strike = brief.moves.find((move) => move.label.slug === 'dock-strike')
  expect(brief.basis).toBe('weekday')
  expect(strike?.reason).toMatchObject({ kind: 'story', articles: 8, outlets: 8 })
  const selection = { outletIds: brief.outlets.map((outlet) => outlet.id), from: brief.window.from, to: brief.window.to }
  const listed = await listDailyCounts(db, strike!.label.id, selection)
  expect(strike?.articles).toBe(listed.reduce((sum, row) => sum + row.articles, 0))
  expect(brief.stories[0]).toMatchObject({ outlets: 8, certainty: { rests: 'minute' } })
  expect(brief.stories[0]?.first.outlet.slug).toBe('sahil')
  const why = await loadWhy(ask(`?from=${selection.from}&to=${selection.to}`), contextOf(db), 'dock-strike')
  expect(why.stories[0]).toMatchObject({ articles: 8 })
  expect(why.articles).toBe(strike?.articles)
  expect(why.compared).toEqual(strike?.compared)
})

test('what an outage hides is neither a fall nor silence', async () => {
  const db = await newsroom(36, { countsMayDiffer: true })
  const outlets = await db.selectFrom('outlet').select('id').execute()
  const brief = await loadBrief(ask('?since=yesterday'), contextOf(db), null)
  expect(brief.silent).toEqual([])
  for (const day of ['2026-03-21', '2026-03-22']) {
    await db.deleteFrom('daily_count').where('day', '=', day).execute()
    await db.deleteFrom('daily_total').where('day', '=', day).execute()
    const state = { state: 'unreachable', reason: 'not-reached', evidence: '{}', computed_at: newsroomNow } as const
    await saveCoverage(
      db,
      outlets.map(({ id }) => ({ outlet_id: id, day, ...state })),
    )
  }
  const during = await loadBrief(ask('?since=yesterday'), contextOf(db), null)
  expect(during.silent).toEqual([])
  expect(during.moves).toEqual([])
  expect(during.articles).toBe(0)
})

test('a young newsroom does not say what is usual, nor which names are new', async () => {
  const brief = await loadBrief(ask(''), contextOf(await newsroom(2)), null)
  expect(brief.basis).toBeNull()
  expect(brief.moves).toEqual([])
  expect(brief.newNames).toBeNull()
})

test('the chosen outlets alone are told of', async () => {
  const db = await newsroom(16)
  const brief = await loadBrief(ask('?since=yesterday&outlet=sahil'), contextOf(db), null)
  expect(brief.outletsWithArticles).toBe(1)
  expect(brief.voices.every((voice) => voice.newest === null || voice.newest.outlet.slug === 'sahil')).toBe(true)
})
