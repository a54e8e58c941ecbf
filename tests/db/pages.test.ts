import { expect, test } from 'vitest'
import { archivePage, readPage } from '#db/queries/pages.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

const page = {
  outletId: 3,
  url: 'https://news.example/1',
  fetchedAt: 1_760_000_000_000,
  status: 200,
  headers: { 'content-type': 'text/html' },
}

test('an archived page comes back byte for byte', async () => {
  const { pages } = await freshDatabase()
  const body = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256)
  const id = await archivePage(pages, { ...page, body })
  const stored = await readPage({ pages }, id)
  expect(stored && Buffer.compare(stored.body, body)).toBe(0)
  expect({ ...stored, body: null }).toEqual({ ...page, body: null })
})

test('a page is stored in a fraction of its size', async () => {
  const { pages } = await freshDatabase()
  const id = await archivePage(pages, { ...page, body: Buffer.from('<p class="paragraph">خبر</p>\n'.repeat(1_000)) })
  const row = await pages.selectFrom('page').select('body').where('id', '=', id).executeTakeFirstOrThrow()
  expect(row.body.length).toBeLessThan(1_000)
})

test('the same address fetched twice is two pages, and an unknown id is none', async () => {
  const { pages } = await freshDatabase()
  const first = await archivePage(pages, { ...page, body: Buffer.from('one') })
  const second = await archivePage(pages, { ...page, body: Buffer.from('two') })
  expect(Buffer.from((await readPage({ pages }, first))?.body ?? []).toString()).toBe('one')
  expect(Buffer.from((await readPage({ pages }, second))?.body ?? []).toString()).toBe('two')
  expect(await readPage({ pages }, 999)).toBeUndefined()
})

test('an empty body and endless headers are kept within bounds', async () => {
  const { pages } = await freshDatabase()
  const headers = { 'content-type': 'text/html', 'x-endless': 'x'.repeat(1_000_000) }
  const stored = await readPage({ pages }, await archivePage(pages, { ...page, headers, body: new Uint8Array(0) }))
  expect(stored?.body.length).toBe(0)
  expect(stored?.headers).toEqual({ 'content-type': 'text/html' })
})

test('damaged bytes are said to be damaged, with the page they belong to', async () => {
  const { pages } = await freshDatabase()
  const id = await archivePage(pages, { ...page, body: Buffer.from('some text') })
  await pages
    .updateTable('page')
    .set({ body: Buffer.from('not zstd') })
    .where('id', '=', id)
    .execute()
  await expect(readPage({ pages }, id)).rejects.toThrow(`Cannot read the archived page ${id} (https://news.example/1)`)
})

test('a page that is too large to be read again is refused', async () => {
  const { pages } = await freshDatabase()
  await expect(archivePage(pages, { ...page, body: new Uint8Array(65 * 2 ** 20) })).rejects.toThrow('Cannot archive https://news.example/1')
})
