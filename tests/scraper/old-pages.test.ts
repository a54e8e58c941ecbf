import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openFolderStore } from '#db/page-store/folder-store.ts'
import { archivePage } from '#db/queries/pages.ts'
import { findRequest, insertRequest } from '#db/queries/requests.ts'
import { startWorker } from '#scraper/worker.ts'
import { openNewsroom } from '../helpers/newsroom.ts'
import { until } from '../helpers/until.ts'

const DAY_MS = 86_400_000

test('the worker carries pages that are old enough to the store, shows them from there, and names one that is lost', async () => {
  const newsroom = await openNewsroom()
  const folder = mkdtempSync(join(tmpdir(), 'rasad-test-store-'))
  const archive = (daysAgo: number) =>
    archivePage(newsroom.pages, {
      ...{ outletId: 1, url: `https://sahil.example/${daysAgo}`, fetchedAt: newsroom.now() - daysAgo * DAY_MS, status: 200 },
      ...{ headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from('<p>وصل الخبر</p>') },
    })
  const ids: number[] = []
  for (const daysAgo of [...Array.from({ length: 20 }, (_, index) => 100 + index), 80]) ids.push(await archive(daysAgo))
  const worker = await startWorker({ ...newsroom, pageStore: openFolderStore(folder), carryAfterDays: 90 })
  onTestFinished(() => worker.stop())
  const carried = () => newsroom.pages.selectFrom('page').select('id').where('stored_as', 'is not', null).execute()
  await until(async () => (await carried()).length === 20)
  expect((await carried()).map(({ id }) => id)).not.toContain(ids[20])

  const look = async (pageId: number) => {
    const request = await insertRequest(newsroom.db, 'look', { pageId }, newsroom.now())
    await until(async () => /done|failed/.test((await findRequest(newsroom.db, request))?.state ?? ''))
    return (await findRequest(newsroom.db, request))?.result ?? ''
  }
  expect(await look(ids[0]!)).toContain('وصل الخبر')
  rmSync(folder, { recursive: true })
  expect(await look(ids[0]!)).toContain(`Cannot read the archived page ${ids[0]} (https://sahil.example/100): ${folder} no longer has`)
})
