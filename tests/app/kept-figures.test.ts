import { beforeAll, expect, test } from 'vitest'
import { comparePlates } from '#app/exports/compare-plates.ts'
import { keepFigureAt, platePast, platePresent, requireFigure } from '#app/exports/kept-figures.ts'
import type { FigureContext } from '#app/exports/source.ts'
import type { Db } from '#db/connection.ts'
import { openExports, readerOf } from '#tests/helpers/exporting.ts'
import { newsroomNow } from '#tests/helpers/seed-newsroom.ts'

const DAY_MS = 86_400_000

let db: Db
let context: FigureContext

beforeAll(async () => {
  const opened = await openExports()
  db = opened.db
  context = opened.context
})

const places = [
  '/explore?subject=samir-halabi&range=7d',
  '/explore?subject=samir-halabi&split=outlet&shape=bars',
  '/speakers/samir-halabi?range=7d#kinds',
  '/topics/bread-price#outlets',
  '/topics?range=7d',
  '/overview?range=7d#outlets',
  '/overview#speakers',
  '/agenda?range=7d',
]

test.each(places)('%s is kept with its days and numbers, and is the same until they change', async (place) => {
  const code = await keepFigureAt(context, place, readerOf('en'), null)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}$/)
  const kept = await requireFigure(context, code.toLowerCase())
  expect(kept.place).toMatch(/from=2026-\d\d-\d\d&to=2026-03-22/)
  const present = await platePresent(context, kept, readerOf('fa'), 'kept')
  expect(comparePlates(platePast(kept, readerOf('fa')), present)).toMatchObject({ numbers: [], newNotes: [], goneNotes: [] })
  expect(platePast(kept, readerOf('en')).table.rows.length).toBeGreaterThan(0)
  expect(await keepFigureAt(context, place, readerOf('en'), null)).toBe(code)
})

test('a number that changed since is named with what it was and what it is', async () => {
  const code = await keepFigureAt(context, '/explore?subject=samir-halabi&range=7d', readerOf('en'), null)
  const kept = await requireFigure(context, code)
  const past = platePast(kept, readerOf('en'))
  const { id } = await db.selectFrom('subject').select('id').where('slug', '=', 'samir-halabi').executeTakeFirstOrThrow()
  const ofDay = db.selectFrom('daily_count').select('outlet_id').where('subject_id', '=', id).where('day', '=', '2026-03-18')
  const { outlet_id: outlet } = await ofDay.executeTakeFirstOrThrow()
  await db
    .updateTable('daily_count')
    .set((eb) => ({ articles: eb('articles', '+', 2) }))
    .where('day', '=', '2026-03-18')
    .where('outlet_id', '=', outlet)
    .where('subject_id', '=', id)
    .execute()
  const { numbers, of } = comparePlates(past, await platePresent(context, kept, readerOf('en'), 'kept'))
  expect(of).toBe(8)
  expect(numbers).toHaveLength(2)
  const [day, total] = numbers
  expect(day?.label).toContain('18 Mar')
  expect(Number(day?.now) - Number(day?.before)).toBe(2)
  expect(Number(total?.now) - Number(total?.before)).toBe(2)
  expect(platePast(kept, readerOf('en')).table).toEqual(past.table)
})

test('a figure of the last seven days stays with its days; asked live it moves with today', async () => {
  const code = await keepFigureAt(context, '/explore?subject=samir-halabi&range=7d', readerOf('en'), null)
  const kept = await requireFigure(context, code)
  const tomorrow = { ...context, now: () => newsroomNow + DAY_MS }
  const [still, live] = await Promise.all((['kept', 'asked'] as const).map((days) => platePresent(tomorrow, kept, readerOf('en'), days)))
  expect(still!.subtitle).toContain('Mon 16 Mar 2026 to Sun 22 Mar 2026')
  expect(live!.subtitle).toContain('Tue 17 Mar 2026 to Mon 23 Mar 2026')
})

test('days can be told in any calendar; months that were kept in one stay in it', async () => {
  const days = await requireFigure(context, await keepFigureAt(context, '/explore?range=7d', readerOf('en'), null))
  expect(platePast(days, readerOf('fa')).table.rows[0]?.cells[2]).toContain('اسفند')
  const months = await requireFigure(context, await keepFigureAt(context, '/explore?range=90d&by=month', readerOf('en'), null))
  expect(platePast(months, readerOf('fa')).table.rows[0]?.cells[2]).not.toContain('دی')
  expect(platePast(months, readerOf('fa')).table.rows.map(({ key }) => key)).toEqual(
    platePast(months, readerOf('en')).table.rows.map(({ key }) => key),
  )
})

test('where no figure stands there is nothing to keep', async () => {
  await expect(keepFigureAt(context, '/settings/audit', readerOf('en'), null)).rejects.toMatchObject({ status: 404 })
})
