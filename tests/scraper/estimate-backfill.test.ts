import { expect, test } from 'vitest'
import { parseOutlet } from '#catalog/definition.ts'
import { saveCoverage } from '#db/queries/coverage.ts'
import { estimateBackfill } from '#scraper/collect/estimate-backfill.ts'
import { freshDatabase } from '../helpers/database.ts'
import { addOutlet } from '../helpers/newsroom.ts'

const now = Date.parse('2026-03-15T12:00:00Z')
const definition = parseOutlet({
  slug: 'marsa',
  name: 'المرسى',
  language: 'ar',
  timeZone: 'Asia/Riyadh',
  home: 'https://marsa.example/',
  listings: [{ url: 'https://marsa.example/list', link: 'a.item' }],
})

test('a backfill is reckoned by the days that are missing and the days that are known', async () => {
  const { db } = await freshDatabase()
  const outlet = await addOutlet(db, definition, now)
  const row = (day: string, articles: number, state: 'collected' | 'partial') => ({
    ...{ outlet_id: outlet.id, day, state, reason: 'complete', computed_at: now },
    evidence: JSON.stringify({ articles }),
  })
  await saveCoverage(db, [
    row('2026-03-10', 30, 'collected'),
    row('2026-03-11', 40, 'collected'),
    row('2026-03-12', 2, 'partial'),
    row('2026-03-13', 50, 'collected'),
  ])
  // Ten days of 40 articles, their listing pages, the one listing; two seconds each, twice the outlet's second.
  expect(await estimateBackfill(db, { ...outlet, covered_from: '2026-03-10' }, '2026-02-28', now)).toEqual({
    days: 10,
    requests: 400 + 20 + 1,
    seconds: 842,
  })
})

test('nothing is reckoned for an outlet of which nothing is known', async () => {
  const { db } = await freshDatabase()
  expect(await estimateBackfill(db, await addOutlet(db, definition, now), '2026-02-28', now)).toBeNull()
})
