import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { countScriptBytes } from '#tests/helpers/script-bytes.ts'
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
  const bytes = await countScriptBytes(page, `${server.url}/speakers/samir-halabi`, () => page.locator('.recharts-line').first().waitFor())
  await browser.close()
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES)
}, 60_000)
