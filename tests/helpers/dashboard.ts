import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { launchBrowser } from './browser.ts'
import { freshDatabase } from './database.ts'
import { newsroomNow } from './seed-newsroom.ts'
import { startTestServer, type TestServer } from './server.ts'
import { visit } from './visit.ts'

/** A busy machine may be slow; nothing that comes at all takes so long. */
const longestWaitMs = 25_000

/** What the tests of a file share; there once the first of them begins. */
export type Dashboard = {
  db: Db
  server: TestServer
  browser: Browser
  /** The session of an administrator. */
  storageState: BrowserContextOptions['storageState']
  /** A page come to rest, in a context of its own, which the test closes; in English and for the administrator unless the options say otherwise. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
}

/** A served dashboard over a database that `seed` has filled, and a browser beside it, for all tests of a file; at the made-up newsroom's moment. */
export function shareDashboard(seed: (db: Db) => Promise<unknown>): Dashboard {
  const shared = { open: (path, options) => openPage(shared, path, options) } as Dashboard
  beforeAll(async () => {
    shared.db = (await freshDatabase()).db
    await seed(shared.db)
    shared.server = await startTestServer(shared.db, () => newsroomNow)
    shared.browser = await launchBrowser()
    const context = await shared.browser.newContext()
    await (await context.newPage()).goto(shared.server.welcomeUrl)
    shared.storageState = await context.storageState()
    await context.close()
  }, 400_000)
  afterAll(async () => {
    expect(await checkCounts(shared.db), 'counts that a recount does not confirm').toEqual([])
    await shared.browser?.close()
    await shared.server?.stop()
  })
  return shared
}

async function openPage({ browser, server, storageState }: Dashboard, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ storageState, locale: 'en', viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(longestWaitMs)
  const page = await context.newPage()
  if (options.javaScriptEnabled === false) await page.goto(server.url + path)
  else await visit(page, server.url + path)
  return page
}
