import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFolderStore } from '#db/page-store/folder-store.ts'
import type { PageStore } from '#db/page-store/page-store.ts'
import { isLost, isUnreached } from '#db/page-store/read-stored.ts'
import { carryPage, deletePages, listOldPages } from '#db/queries/old-pages.ts'
import { deleteSomePages } from '#db/queries/outlet-deletion.ts'
import { archivePage, readPage } from '#db/queries/pages.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

const MAY = Date.parse('2026-05-09T08:00:00Z')
const html = '<p>قال الوزير: «سنعود»، و گفت: می\u200cآییم ۱۴۰۵</p>'

async function openArchive(count = 1) {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-test-store-'))
  const { pages } = await freshDatabase()
  const ids: number[] = []
  for (let number = 1; number <= count; number++) {
    const page = { outletId: 3, url: `https://sahil.example/${number}`, fetchedAt: MAY + number, status: 200, headers: {} }
    ids.push(await archivePage(pages, { ...page, body: Buffer.from(`${html}${number}`) }))
  }
  const pageStore = openFolderStore(folder)
  const rowOf = (id: number) =>
    pages.selectFrom('page').select(['body', 'stored_as', 'url', 'fetched_at', 'status']).where('id', '=', id).executeTakeFirstOrThrow()
  const textOf = async (id: number) => Buffer.from((await readPage({ pages, pageStore }, id))?.body ?? []).toString()
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
  return { folder, pages, pageStore, ids, id: ids[0]!, rowOf, textOf, files }
}

test('a page that was carried to the store is read as before, and its row keeps all but the bytes', async () => {
  const { pages, pageStore, id, rowOf, textOf, files } = await openArchive()
  await carryPage(pages, pageStore, id)
  expect(await textOf(id)).toBe(`${html}1`)
  const row = await rowOf(id)
  expect({ ...row, body: row.body.length }).toMatchObject({ body: 0, url: 'https://sahil.example/1', fetched_at: MAY + 1, status: 200 })
  expect(files()).toEqual([row.stored_as])
  expect(row.stored_as).toMatch(new RegExp(`^2026-05/${id}-[0-9a-f]{64}\\.zst$`))
})

test('only pages from before the instant that still stand in the database are carried, the oldest first', async () => {
  const { pages, pageStore, ids } = await openArchive(4)
  await carryPage(pages, pageStore, ids[0]!)
  expect(await listOldPages(pages, MAY + 4, 10)).toEqual([ids[1], ids[2]])
  expect(await listOldPages(pages, MAY + 4, 1)).toEqual([ids[1]])
})

test('whoever is killed after writing and before the row is emptied has lost nothing, and the same again leaves one file', async () => {
  const { pages, pageStore, id, textOf, files } = await openArchive()
  const killed: PageStore = {
    ...pageStore,
    put: async (name, bytes) => {
      await pageStore.put(name, bytes)
      throw new Error('killed')
    },
  }
  await expect(carryPage(pages, killed, id)).rejects.toThrow('killed')
  expect(await listOldPages(pages, MAY + 9, 10)).toEqual([id])
  await Promise.all([carryPage(pages, pageStore, id), carryPage(pages, pageStore, id)])
  await carryPage(pages, pageStore, id)
  expect(await textOf(id)).toBe(`${html}1`)
  expect(files()).toHaveLength(1)
})

test.each<[string, Partial<PageStore>]>([
  ['forgets', { get: async () => null }],
  ['cuts off', { get: async () => new Uint8Array(3) }],
])('a store that %s what it was given keeps the bytes in the database', async (_, fault) => {
  const { pages, pageStore, id, rowOf } = await openArchive()
  await expect(carryPage(pages, { ...pageStore, ...fault }, id)).rejects.toThrow(
    /Cannot carry the archived page \d+ \(https:\/\/sahil.example\/1\)/,
  )
  const row = await rowOf(id)
  expect([row.stored_as, row.body.length > 0]).toEqual([null, true])
})

test('a page that the store no longer has, has damaged, or that no store is named for, says so with its address and the store', async () => {
  const { folder, pages, pageStore, id, rowOf } = await openArchive()
  await carryPage(pages, pageStore, id)
  const file = join(folder, (await rowOf(id)).stored_as ?? '')
  const errorOf = (store: PageStore | null) => readPage({ pages, pageStore: store }, id).catch((error: Error) => error)
  const nowhere = (await errorOf(null)) as Error
  expect([nowhere.message.includes('RASAD_PAGE_STORE names none'), isUnreached(nowhere)]).toEqual([true, true])
  writeFileSync(file, 'something else')
  const damaged = (await errorOf(pageStore)) as Error
  expect([damaged.message.includes('damaged'), isLost(damaged)]).toEqual([true, true])
  rmSync(file)
  const gone = (await errorOf(pageStore)) as Error
  expect(gone.message).toContain(`Cannot read the archived page ${id} (https://sahil.example/1): ${folder} no longer has 2026-05/`)
  expect(isLost(gone)).toBe(true)
})

test('a name that leads out of the folder is refused', async () => {
  const { folder, pages, pageStore, id } = await openArchive()
  writeFileSync(join(folder, '..', 'rasad-outside.zst'), 'not ours')
  await pages.updateTable('page').set({ stored_as: '2026-05/../../rasad-outside.zst' }).where('id', '=', id).execute()
  await expect(readPage({ pages, pageStore }, id)).rejects.toThrow('it is no name of a stored page')
  await expect(deletePages({ pages, pageStore }, [id])).rejects.toThrow('it is no name of a stored page')
  expect(existsSync(join(folder, '..', 'rasad-outside.zst'))).toBe(true)
  rmSync(join(folder, '..', 'rasad-outside.zst'))
})

test('a folder that is not there is not made, so that an unmounted disk is no empty store', async () => {
  const { folder, pages, id, rowOf } = await openArchive()
  await expect(carryPage(pages, openFolderStore(join(folder, 'disk')), id)).rejects.toThrow('there is no such folder')
  expect(existsSync(join(folder, 'disk'))).toBe(false)
  expect((await rowOf(id)).stored_as).toBeNull()
})

test('what lies in the store goes with its outlet, and not where the store is not named', async () => {
  const { pages, pageStore, ids, files } = await openArchive(2)
  for (const id of ids) await carryPage(pages, pageStore, id)
  await expect(deleteSomePages({ pages, pageStore: null }, 3)).rejects.toThrow('RASAD_PAGE_STORE names none')
  expect(await pages.selectFrom('page').select('id').execute()).toHaveLength(2)
  expect([await deleteSomePages({ pages, pageStore }, 3), await deleteSomePages({ pages, pageStore }, 3)]).toEqual([true, false])
  expect(await pages.selectFrom('page').select('id').execute()).toEqual([])
  expect(files()).toEqual([])
})

test('a page that is carried while it is deleted leaves nothing in the store', async () => {
  const { pages, pageStore, ids, files } = await openArchive(2)
  await carryPage(pages, pageStore, ids[0]!)
  const carrying: PageStore = {
    ...pageStore,
    remove: async (name) => {
      await carryPage(pages, pageStore, ids[1]!)
      await pageStore.remove(name)
    },
  }
  await deletePages({ pages, pageStore: carrying }, ids)
  expect(files()).toEqual([])
})

test('a page whose outlet is deleted while it is carried leaves nothing in the store', async () => {
  const { pages, pageStore, id, files } = await openArchive()
  const deleting: PageStore = {
    ...pageStore,
    get: async (name) => {
      await deletePages({ pages, pageStore }, [id])
      return pageStore.get(name)
    },
  }
  await carryPage(pages, deleting, id)
  expect(files()).toEqual([])
})
