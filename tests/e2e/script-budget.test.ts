import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'

const BUDGET_BYTES = 250 * 1024

let server: TestServer

beforeAll(async () => {
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 7, perDay: 1 })
  server = await startTestServer(db, () => newsroomNow)
}, 180_000)

afterAll(() => server.stop())

test('a first visit loads at most 250 KB of script, its chart included', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.goto(server.welcomeUrl)
  await page.goto('about:blank')
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.goto(`${server.url}/speakers/samir-halabi`)
  await page.locator('.recharts-line').first().waitFor()
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
  await browser.close()
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES)
}, 60_000)
