import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { up as makeSectionTotals } from '#db/migrations/061-section-total.ts'
import { storeArticle } from '#db/queries/articles.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { deleteNextArticle, finishDeletion } from '#db/queries/outlet-deletion.ts'
import { countSections } from '#db/queries/section-totals.ts'
import { freshDatabase, isPostgres } from '#tests/helpers/database.ts'
import { insertOutlet, storeInput } from '#tests/helpers/sample-article.ts'
import { seedExplorable } from '#tests/helpers/seed-explorable.ts'

const change = fc.record({
  outlet: fc.nat(1),
  number: fc.nat(5),
  day: fc.constantFrom(null, '2026-03-20', '2026-03-21', '2026-04-01'),
  section: fc.constantFrom(null, '', 'سياسة', 'ورزش', 'صفحه نخست » اقتصاد، بازار'),
  /** The same text is read again with another section; another text makes a version. */
  title: fc.constantFrom('نخست', 'دوم'),
  isDeleted: fc.nat(5).map((drawn) => drawn === 0),
})

test('totals by section follow whatever becomes of an article', async () => {
  const { db } = await freshDatabase()
  const outlets = [await insertOutlet(db), await insertOutlet(db, 'kuh', 'fa')]
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      for (const one of changes) await apply(db, outlets[one.outlet]!, one)
      expect(await checkCounts(db)).toEqual([])
    }),
    { numRuns: 40, seed: 3 },
  )
  while (await deleteNextArticle(db, outlets[0]!)) expect(await checkCounts(db)).toEqual([])
  await finishDeletion(db, outlets[0]!)
  expect(await db.selectFrom('section_total').select('outlet_id').where('outlet_id', '=', outlets[0]!).execute()).toEqual([])
})

function apply(
  db: Db,
  outlet: number,
  { number, day, section, title, isDeleted }: typeof change extends fc.Arbitrary<infer T> ? T : never,
) {
  if (isDeleted) return deleteNextArticle(db, outlet)
  const urlKey = `sahil.example/${number}`
  const read = { urlKey, url: `https://${urlKey}`, day, section, title, evidence: { section: `${section}` } }
  return storeArticle(db, storeInput(outlet, read))
}

test('a printed section counts as the kind that it is known as today, also one without any words', async () => {
  const { db } = await freshDatabase()
  const outlet = await insertOutlet(db)
  for (const [number, section] of ['ورزش', 'رياضة', 'سياسة', '', null].entries())
    await storeArticle(db, storeInput(outlet, { urlKey: `sahil.example/${number}`, url: `https://sahil.example/${number}`, section }))
  const selection = { outletIds: [outlet], from: '2026-03-21', to: '2026-03-21' }
  const apart = await countSections(db, selection, [], true)
  const counted = apart.values.map((value, at) => [apart.keys[apart.keyAt[at]!], value])
  const sum = (kind: string) => counted.reduce((total, [key, value]) => total + (key === kind ? Number(value) : 0), 0)
  expect([sum('sport'), sum('politics'), sum('unknown')]).toEqual([2, 1, 2])
  await sql`update section_word set kind = 'opinion' where section = 'ورزش'`.execute(db)
  expect((await countSections(db, selection, ['opinion', 'unknown'], false)).values.reduce((a, b) => a + b)).toBe(3)
})

// No PostgreSQL is older than that table in this test.
test.skipIf(isPostgres)(
  'an older database gets its totals by section, also where making them was broken off, and a wrong one is found',
  async () => {
    const { db } = await freshDatabase({ countsMayDiffer: true })
    await seedExplorable(db)
    for (const end of ['of_gone', 'moved_from', 'moved_to']) await sql.raw(`drop trigger section_total_${end}`).execute(db)
    await sql`delete from section_total where outlet_id > 1`.execute(db)
    await makeSectionTotals(db as unknown as Kysely<unknown>)
    expect(await checkCounts(db)).toEqual([])
    await sql`update section_total set articles = articles + 1 where day = (select max(day) from section_total)`.execute(db)
    expect(new Set((await checkCounts(db)).map(({ table }) => table))).toEqual(new Set(['section_total']))
  },
)
