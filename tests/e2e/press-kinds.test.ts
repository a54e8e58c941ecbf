import pino from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { createHttpClient } from '#net/http-client.ts'
import { startWorker } from '#scraper/worker.ts'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { pressFolder, type ReplayPress, startReplayPress } from '#tests/helpers/replay-press.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'

/** One site of each kind of the press; what is special in it stands in the press's own list. */
const sites = [
  'rahbord',
  'isan',
  'tasmim',
  'sarmayeh',
  'shafagh',
  'fardaradio',
  'online',
  'rusiya',
  'sada',
  'maghrib',
  'yaum',
  'okad',
  'sabea',
  'mahalli',
]
const articlesEach = 16
const enough = 3

let press: ReplayPress
let server: TestServer
let browser: Browser
let context: BrowserContext
let worker: { stop: () => Promise<void> }
let db: Db
const trials = new Map<string, string>()

beforeAll(async () => {
  if (pressFolder === null) return
  press = await startReplayPress(sites, articlesEach)
  const opened = await freshDatabase()
  db = opened.db
  const { now } = press
  const client = createHttpClient({ userAgent: 'Rasad/0.1 (test)', allowPrivateHosts: ['127.0.0.1', '127.0.0.2'], now })
  worker = await startWorker({ db, pages: opened.pages, client, now, log: pino({ level: 'error' }), readers: 0 })
  server = await startTestServer(db, now)
  browser = await launchBrowser()
  context = await browser.newContext({ locale: 'en' })
  await (await context.newPage()).goto(server.welcomeUrl)
  // All are looked at side by side, as their politeness is each site's own.
  const page = await context.newPage()
  for (const slug of sites) {
    await page.goto(`${server.url}/outlets/new`)
    await page.getByLabel('Address').fill(press.homes.get(slug)!)
    await page.getByRole('button', { name: 'Look at it' }).first().click()
    await page.waitForURL(/\/outlets\/trials\/\d+$/)
    trials.set(slug, page.url())
  }
  await page.close()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await worker?.stop()
  await press?.stop()
})

/** Saves what the trial of a site shows, with no selector typed. Answers how many clicks in the workbench it took besides. */
async function save(page: Page, slug: string): Promise<number> {
  await page.goto(trials.get(slug)!)
  await page.getByRole('heading', { name: 'What would be collected' }).waitFor({ timeout: 240_000 })
  const undated = page.getByRole('checkbox', { name: /prints no dates/ })
  // Until all pages are read neither is there.
  await undated.or(page.locator('button[value=save]:enabled')).first().waitFor({ timeout: 90_000 })
  const isUndated = (await undated.count()) > 0
  if (isUndated) await undated.check()
  await page.getByRole('button', { name: 'Save and collect' }).click({ timeout: 90_000 })
  await page.waitForURL(/\/outlets$/, { timeout: 90_000 })
  return isUndated ? 1 : 0
}

test.for(sites)(
  'the site %s is added from its bare address, no selector typed, and its articles come as they were printed',
  { concurrent: true, skip: pressFolder === null, timeout: 400_000 },
  async (slug, { expect }) => {
    const page = await context.newPage()
    expect(await save(page, slug)).toBe(slug === 'mahalli' ? 1 : 0)
    await page.close()
    const { port } = new URL(press.homes.get(slug)!)
    const truth = new Map(press.truth.filter((one) => one.slug === slug).map((one) => [keyOf(one.url), one]))
    const stored = async () => {
      const all = await db.selectFrom('article').select(['url', 'title', 'day', 'body']).execute()
      return all.filter(({ url }) => new URL(url).port === port)
    }
    await expect.poll(async () => (await stored()).length, { timeout: 90_000, interval: 500 }).toBeGreaterThanOrEqual(enough)
    for (const article of await stored()) {
      const printed = truth.get(keyOf(article.url))
      expect([article.url, printed && plain(printed.title)]).toEqual([article.url, plain(article.title)])
      if (printed?.date_printed && article.day !== null) expect([article.url, article.day]).toEqual([article.url, printed.day])
      expect(article.body.length).toBeGreaterThan(0.7 * printed!.body.length - 60)
    }
  },
)

test.skipIf(pressFolder === null)('counts of what came from all of them are exact', async () => {
  expect(await checkCounts(db)).toEqual([])
})

function keyOf(url: string): string {
  return decodeURI(new URL(url).pathname + new URL(url).search)
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
