import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { up as fillMonthlyCounts } from '#db/migrations/040-monthly-count.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { listSubjectsByArticles, sumCountsPerOutlet } from '#db/queries/listed-counts.ts'
import { splitByMonths } from '#db/queries/month-parts.ts'
import { freshDatabase, isPostgres } from '#tests/helpers/database.ts'
import { seedExplorable } from '#tests/helpers/seed-explorable.ts'

const DAY_MS = 86_400_000
const first = Date.parse('2025-11-01')
const dayAt = (index: number) => new Date(first + index * DAY_MS).toISOString().slice(0, 10)
const allDays = Array.from({ length: 200 }, (_, index) => dayAt(index))
const range = fc.tuple(fc.nat(140), fc.nat(140)).map(([a, b]) => ({ from: dayAt(Math.min(a, b) + 30), to: dayAt(Math.max(a, b) + 30) }))

test('months and the days at the ends hold each day of a range once, and no other', () => {
  fc.assert(
    fc.property(range, ({ from, to }) => {
      const { months, days } = splitByMonths(from, to)
      const weight = (day: string) =>
        (months && months.from <= day.slice(0, 7) && day.slice(0, 7) <= months.to ? 1 : 0) +
        days.reduce((sum, part) => sum + (part.from <= day && day <= part.to ? part.sign : 0), 0)
      for (const day of allDays) expect([day, weight(day)]).toEqual([day, from <= day && day <= to ? 1 : 0])
      const alone = allDays.filter((day) => days.some((part) => part.from <= day && day <= part.to))
      expect(alone.length).toBeLessThanOrEqual(months ? 32 : 62)
    }),
    { numRuns: 500, seed: 1 },
  )
})

test('lists add up to what the daily counts do, in any range and any outlets', async () => {
  const { db } = await freshDatabase()
  await seedExplorable(db)
  const subjectIds = (await db.selectFrom('subject').select('id').execute()).map(({ id }) => id)
  await fc.assert(
    fc.asyncProperty(range, fc.subarray([1, 2, 3, 4], { minLength: 1 }), async (days, outletIds) => {
      const selection = { ...days, outletIds }
      const daily = await sumDays(db, days, outletIds)
      const listed = await sumCountsPerOutlet(db, subjectIds, selection)
      expect(listed.filter(isSomething).map(describe).sort()).toEqual(daily.filter(isSomething).map(describe).sort())
      const ranked = await listSubjectsByArticles(db, null, selection)
      expect([...ranked].sort()).toEqual([...new Set(daily.filter(isSomething).map((row) => row.subject_id))].sort())
    }),
    { numRuns: 60, seed: 2 },
  )
})

// No PostgreSQL is older than that table.
test.skipIf(isPostgres)(
  'an older database gets its months filled, also where filling was broken off, and a wrong month is found',
  async () => {
    const { db } = await freshDatabase({ countsMayDiffer: true })
    await seedExplorable(db)
    await sql`delete from monthly_count where subject_id > 1`.execute(db)
    expect((await checkCounts(db)).map(({ table }) => table)).toContain('monthly_count')
    await fillMonthlyCounts(db as unknown as Kysely<unknown>)
    expect(await checkCounts(db)).toEqual([])
    await sql`update monthly_count set quotes = quotes + 1 where subject_id = 3 and outlet_id = 2`.execute(db)
    expect(new Set((await checkCounts(db)).map(({ table }) => table))).toEqual(new Set(['monthly_count']))
  },
)

type Row = { subject_id: number; outlet_id: number; articles: number; quotes: number }
const isSomething = ({ articles, quotes }: Row) => articles + quotes > 0
const describe = ({ subject_id, outlet_id, articles, quotes }: Row) => [subject_id, outlet_id, articles, quotes].join(' ')

async function sumDays(db: Db, { from, to }: { from: string; to: string }, outletIds: number[]): Promise<Row[]> {
  const { rows } =
    await sql<Row>`select subject_id, outlet_id, sum(articles) as articles, sum(direct_quotes + colon_quotes + indirect_quotes) as quotes
    from daily_count where day between ${from} and ${to} and outlet_id in (${sql.join(outletIds)}) group by subject_id, outlet_id`.execute(
      db,
    )
  return rows
}
