import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { listPages } from '#tests/helpers/pages.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'
import { visit } from '#tests/helpers/visit.ts'

/** Pictures for people to look over: `SCREENSHOTS=1 npx vitest run tests/e2e/screenshots.test.ts` keeps them here. */
const folder = join(import.meta.dirname, '../../.cache/screenshots')

let server: TestServer
let browser: Browser
let storageState: Awaited<ReturnType<BrowserContext['storageState']>>
let paths: string[]

const isWanted = process.env.SCREENSHOTS === '1'

beforeAll(async () => {
  if (!isWanted) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 40, perDay: 4 })
  server = await startTestServer(db, () => newsroomNow)
  browser = await launchBrowser()
  const context = await browser.newContext()
  await (await context.newPage()).goto(server.welcomeUrl)
  storageState = await context.storageState()
  paths = await listPages(context.request, server.url)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test.skipIf(!isWanted).each(['ar', 'fa', 'en'])(
  'every page is pictured in %s, wide and narrow',
  async (locale) => {
    const page = await (await browser.newContext({ storageState, locale })).newPage()
    for (const path of paths) {
      await visit(page, server.url + path)
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 })
        const name =
          path === '/'
            ? 'home'
            : path
                .slice(1)
                .replaceAll(/[^a-z0-9-]+/gi, '_')
                .slice(0, 60)
        await page.screenshot({ path: join(folder, `${name}.${locale}.${width}.png`), fullPage: true })
      }
    }
    expect(paths.length).toBeGreaterThan(10)
  },
  300_000,
)
