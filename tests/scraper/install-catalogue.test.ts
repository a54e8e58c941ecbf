import { expect, test } from 'vitest'
import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'
import { listOffers } from '#db/queries/catalogue-offers.ts'
import { findOutlet } from '#db/queries/outlets.ts'
import { installCatalogue } from '#scraper/install-catalogue.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import { freshDatabase, isPostgres } from '#tests/helpers/database.ts'

const define = (body: string, rest: object = {}): OutletDefinition =>
  parseOutlet({
    slug: 'sahil',
    name: 'الساحل',
    language: 'ar',
    timeZone: 'Asia/Riyadh',
    home: 'https://sahil.example/',
    feeds: [{ url: 'https://sahil.example/rss' }],
    layouts: [{ title: 'h1', body }],
    ...rest,
  })

async function open() {
  const { db } = await freshDatabase()
  const ship = (definition: OutletDefinition, now: number) => installCatalogue(db, now, [definition])
  const bodyOf = async () => (JSON.parse((await findOutlet(db, 'sahil'))!.definition) as OutletDefinition).layouts[0]?.body
  return { db, ship, bodyOf }
}

test('a new outlet of the catalogue comes by itself, and the same again offers nothing', async () => {
  const { db, ship } = await open()
  await ship(define('.text'), 1)
  await ship(define('.text'), 2)
  expect(await findOutlet(db, 'sahil')).toMatchObject({ origin: 'catalogue', enabled: 0 })
  expect(await listOffers(db)).toEqual([])
})

test.each([
  ['that nobody changed', false],
  ['that a reader changed', true],
])('what we ship anew of an outlet %s is offered, not applied', async (_, isChanged) => {
  const { db, ship, bodyOf } = await open()
  await ship(define('.text'), 1)
  if (isChanged) await saveOutlets(db, [define('.mine')], 'user', 2)
  await ship(define('.newer'), 3)
  expect(await bodyOf()).toBe(isChanged ? '.mine' : '.text')
  expect(await listOffers(db)).toMatchObject([{ offered_at: 3, origin: isChanged ? 'user' : 'catalogue' }])
})

test('an offer is withdrawn where the outlet has come to say the same', async () => {
  const { db, ship } = await open()
  await ship(define('.text'), 1)
  await ship(define('.newer'), 2)
  await saveOutlets(db, [define('.newer')], 'user', 3)
  await ship(define('.newer'), 4)
  expect(await listOffers(db)).toEqual([])
})

test('a field with its default is no difference', async () => {
  const { db, ship } = await open()
  await ship(define('.text'), 1)
  const { aliasHosts, ...bare } = define('.text')
  await db
    .updateTable('outlet')
    .set({ definition: JSON.stringify(bare) })
    .execute()
  await ship(define('.text'), 2)
  expect([aliasHosts, await listOffers(db)]).toEqual([[], []])
})

test.skipIf(!isPostgres)('processes that start at once on a new database install the catalogue once', async () => {
  const { db, reopen } = await freshDatabase()
  await Promise.all([db, reopen(), reopen()].map((one) => installCatalogue(one, 1, [define('.text')])))
  expect(await db.selectFrom('outlet').select(['slug', 'enabled']).execute()).toEqual([{ slug: 'sahil', enabled: 0 }])
  const { subjects } = await db
    .selectFrom('subject')
    .select(({ fn }) => fn.countAll<number>().as('subjects'))
    .executeTakeFirstOrThrow()
  expect(subjects).toBe(listCatalogSubjects().length)
})
