import { expect, test } from 'vitest'
import { loadUpdates } from '#app/routes/outlets.updates/load-updates.ts'
import { takeUpdates } from '#app/routes/outlets.updates/take-updates.ts'
import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import { findOutlet } from '#db/queries/outlets.ts'
import { installCatalogue } from '#scraper/install-catalogue.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { pageContext } from '#tests/helpers/page-context.ts'

const reader = { userId: null, name: 'editor' } as unknown as Parameters<typeof takeUpdates>[1]

function define(slug: string, body: string, rss: string): OutletDefinition {
  const home = `https://${slug}.example/`
  const layouts = [{ title: 'h1', body }]
  return parseOutlet({ slug, name: slug, language: 'ar', timeZone: 'Asia/Riyadh', home, feeds: [{ url: `${home}${rss}` }], layouts })
}

/** Two outlets of the catalogue, one of them changed by a reader, and a newer catalogue of both. */
async function openOffers() {
  const { db } = await freshDatabase()
  await installCatalogue(db, 1, [define('sahil', '.text', 'rss'), define('baran', '.text', 'rss')])
  await saveOutlets(db, [define('baran', '.mine', 'rss')], 'user', 2)
  const newer = [define('sahil', '.newer', 'feed'), define('baran', '.newer', 'feed')]
  await installCatalogue(db, 3, newer)
  const context = pageContext(db, () => 4)
  const send = (fields: [string, string][]) => {
    const form = new FormData()
    for (const [name, value] of fields) form.append(name, value)
    return takeUpdates(context, reader, form)
  }
  const read = async (slug: string) => {
    const outlet = (await findOutlet(db, slug))!
    const { layouts, feeds } = JSON.parse(outlet.definition) as OutletDefinition
    return [outlet.origin, layouts[0]?.body, feeds[0]?.url.split('/').at(-1)]
  }
  const waiting = async () => (await loadUpdates(context)).map(({ slug }) => slug)
  return { db, context, newer, send, read, waiting }
}

test('updates are shown field by field, with who changed the outlet', async () => {
  const { context } = await openOffers()
  const updates = await loadUpdates(context)
  expect(updates.map(({ slug, isUntouched, fields }) => [slug, isUntouched, fields.map(({ field }) => field).sort()])).toEqual([
    ['baran', false, ['feeds', 'layouts']],
    ['sahil', true, ['feeds', 'layouts']],
  ])
})

test('one button takes those of all outlets that nobody changed, and of no other', async () => {
  const { send, read, waiting } = await openOffers()
  expect(await send([['do', 'take-all']])).toEqual({ done: 1 })
  expect(await read('sahil')).toEqual(['catalogue', '.newer', 'feed'])
  expect(await read('baran')).toEqual(['user', '.mine', 'rss'])
  expect(await waiting()).toEqual(['baran'])
})

test('of a changed outlet a field is taken and the others stay, until the catalogue changes again', async () => {
  const { db, newer, send, read, waiting } = await openOffers()
  await send([
    ['do', 'take'],
    ['slug', 'baran'],
    ['field', 'feeds'],
  ])
  expect(await read('baran')).toEqual(['user', '.mine', 'feed'])
  await installCatalogue(db, 5, newer)
  expect(await waiting()).toEqual(['sahil'])
  await installCatalogue(db, 6, [newer[0]!, define('baran', '.newest', 'feed')])
  expect(await waiting()).toEqual(['baran', 'sahil'])
})

test('kept as it is, an outlet stays so through every start', async () => {
  const { db, newer, send, read, waiting } = await openOffers()
  await send([
    ['do', 'keep'],
    ['slug', 'sahil'],
  ])
  await installCatalogue(db, 5, newer)
  expect(await read('sahil')).toEqual(['catalogue', '.text', 'rss'])
  expect(await waiting()).toEqual(['baran'])
})
