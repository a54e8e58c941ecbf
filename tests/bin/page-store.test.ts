import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '#bin/config.ts'
import { openPageStore } from '#bin/page-store.ts'
import { carryPage, deletePages } from '#db/queries/old-pages.ts'
import { archivePage, readPage } from '#db/queries/pages.ts'
import { freshDatabase } from '#tests/helpers/database.ts'

/** A real S3-compatible server, which checks signatures. */
async function openServer() {
  const server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory: mkdtempSync(join(tmpdir(), 'rasad-test-s3-')) },
    configureBuckets: [{ name: 'pages', configs: [] }],
  })
  const { port } = await server.run()
  onTestFinished(() => server.close())
  return `http://127.0.0.1:${port}`
}

const account = { RASAD_S3_KEY: 'S3RVER', RASAD_S3_SECRET: 'S3RVER' }

function storeOf(environment: Record<string, string>) {
  const { pageStore } = openPageStore(readConfig({ ...account, ...environment }).pageStore)
  if (!pageStore) throw new Error('no store')
  return pageStore
}

async function onePage() {
  const { pages } = await freshDatabase()
  const body = Buffer.from('<p>خبر قديم، خبری کهنه ۱۲۳</p>')
  const page = { outletId: 1, url: 'https://sahil.example/1', fetchedAt: Date.parse('2026-02-01'), status: 200, headers: {}, body }
  return { pages, body, id: await archivePage(pages, page) }
}

test('an old page goes to a bucket and comes back, and goes with its row', async () => {
  const pageStore = storeOf({ RASAD_PAGE_STORE: 's3://pages/rasad/old', RASAD_S3_ENDPOINT: await openServer() })
  const { pages, id, body } = await onePage()
  await carryPage(pages, pageStore, id)
  expect(Buffer.from((await readPage({ pages, pageStore }, id))?.body ?? [])).toEqual(body)
  const { stored_as } = await pages.selectFrom('page').select('stored_as').executeTakeFirstOrThrow()
  await pageStore.remove(stored_as ?? '')
  await expect(readPage({ pages, pageStore }, id)).rejects.toThrow(/s3:\/\/pages\/rasad\/old at http.* no longer has 2026-02\//)
  await deletePages({ pages, pageStore }, [id])
  expect(await readPage({ pages, pageStore }, id)).toBeUndefined()
})

test('a wrong secret and a bucket that is not there are named, and the page stays where it is', async () => {
  const endpoint = await openServer()
  const { pages, id, body } = await onePage()
  const wrongSecret = storeOf({ RASAD_PAGE_STORE: 's3://pages', RASAD_S3_ENDPOINT: endpoint, RASAD_S3_SECRET: 'wrong' })
  await expect(carryPage(pages, wrongSecret, id)).rejects.toThrow('403 SignatureDoesNotMatch')
  const noBucket = storeOf({ RASAD_PAGE_STORE: 's3://elsewhere', RASAD_S3_ENDPOINT: endpoint })
  await expect(carryPage(pages, noBucket, id)).rejects.toThrow('404 NoSuchBucket')
  await expect(noBucket.get(`2026-02/1-${'0'.repeat(64)}.zst`)).rejects.toThrow('404 NoSuchBucket')
  expect(Buffer.from((await readPage({ pages }, id))?.body ?? [])).toEqual(body)
})

test.each([
  [{ RASAD_PAGE_STORE: 'https://s3.example.org/pages' }, 'RASAD_PAGE_STORE must be a folder, or s3://BUCKET/PREFIX'],
  [{ RASAD_PAGE_STORE: '' }, 'RASAD_PAGE_STORE must be a folder, or s3://BUCKET/PREFIX'],
  [{ RASAD_PAGE_STORE: 's3://pages' }, 'RASAD_S3_KEY and RASAD_S3_SECRET must stand beside it'],
  [{ RASAD_PAGE_STORE: '/srv/pages', RASAD_PAGE_STORE_AFTER_DAYS: '0' }, 'RASAD_PAGE_STORE_AFTER_DAYS must be 1 or more'],
  [{ RASAD_S3_ENDPOINT: 's3.example.org' }, 'RASAD_S3_ENDPOINT must be the address of an S3-compatible server'],
])('%o stops the start with what it should be', (environment, message) => {
  expect(() => readConfig(environment as Record<string, string>)).toThrow(message)
})

test('without a setting all pages stay in the database', () => {
  expect(openPageStore(readConfig({}).pageStore)).toEqual({ pageStore: null, carryAfterDays: null })
})
