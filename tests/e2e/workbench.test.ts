import pino from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '#db/connection.ts'
import { type RunningNewsroom, startNewsroom } from '#demo/serve.ts'
import { createHttpClient } from '#net/http-client.ts'
import { startWorker } from '#scraper/worker.ts'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'

let server: TestServer
let browser: Browser
let context: BrowserContext
let newsroom: RunningNewsroom
let worker: { stop: () => Promise<void> }
let db: Db

beforeAll(async () => {
  const opened = await freshDatabase()
  db = opened.db
  const client = createHttpClient({ userAgent: 'Rasad/0.1 (test)', allowPrivateHosts: ['127.0.0.1'], now: Date.now })
  newsroom = await startNewsroom({ now: Date.now })
  worker = await startWorker({
    db,
    pages: opened.pages,
    client,
    now: Date.now,
    log: pino({ level: 'error' }),
    readers: 0,
  })
  server = await startTestServer(db)
  browser = await launchBrowser()
  context = await browser.newContext({ locale: 'en' })
  await (await context.newPage()).goto(server.welcomeUrl)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await worker?.stop()
  await newsroom?.close()
})

/** From a bare address to the workbench with what the site's pages read as. */
async function lookAt(address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${server.url}/outlets/new`)
  await page.getByLabel('Address').fill(address)
  await page.getByRole('button', { name: 'Look at it' }).first().click()
  await page.getByRole('heading', { name: 'What would be collected' }).waitFor({ timeout: 90_000 })
  return page
}

test('an outlet is added from its bare address, without a selector typed, and its articles come', async () => {
  const page = await lookAt(newsroom.outlets[0]!.home)
  expect(await page.locator('ol > li').count()).toBe(5)
  const frame = page.frameLocator('iframe')
  await frame.locator('body').waitFor()
  expect(await frame.locator('script, img, link, form, input, iframe, [href], [onclick], [src]').count()).toBe(0)
  await page.getByRole('button', { name: 'Save and collect' }).click()
  await page.waitForURL(/\/outlets$/)
  await expect.poll(async () => (await db.selectFrom('article').select('id').execute()).length, { timeout: 30_000 }).toBeGreaterThan(0)
}, 180_000)

test('a click in the page chooses what is read, of all five pages at once', async () => {
  const page = await lookAt(newsroom.outlets[1]!.home)
  await page.getByRole('radio', { name: 'Title' }).check()
  await page.frameLocator('iframe').locator('p').first().click()
  const selector = await page.getByRole('textbox', { name: 'Title' }).inputValue()
  expect(selector).not.toBe('')
  await page.getByRole('button', { name: 'Apply to all five' }).first().click()
  const trialId = Number(page.url().match(/trials\/(\d+)/)![1])
  await expect
    .poll(
      async () =>
        JSON.parse((await db.selectFrom('trial').select('definition').where('id', '=', trialId).executeTakeFirstOrThrow()).definition!)
          .layouts[0].title,
    )
    .toBe(selector)
  await page.getByRole('textbox', { name: 'Title' }).fill('p[[')
  await page.getByRole('button', { name: 'Apply to all five' }).first().click()
  await page.getByText('One of the selectors is not valid CSS').first().waitFor()
  expect(await page.getByRole('button', { name: 'Save and collect' }).isDisabled()).toBe(true)
}, 180_000)

test('an address where nothing answers names its stage and what to do', async () => {
  const page = await context.newPage()
  await page.goto(`${server.url}/outlets/new`)
  await page.getByLabel('Address').fill('http://127.0.0.1:9/')
  await page.getByRole('button', { name: 'Look at it' }).first().click()
  await page.getByText('Nothing could be proposed').waitFor({ timeout: 30_000 })
  expect(await page.locator('main').textContent()).toContain('Open the address in a browser')
  await page.goto(`${server.url}/outlets/new`)
  await page.getByLabel('Address').fill('not an address')
  await page.getByRole('button', { name: 'Look at it' }).first().click()
  await page.getByText('This is no web address').waitFor()
}, 60_000)

test('the list of another reader is read from its OPML file', async () => {
  const page = await context.newPage()
  await page.goto(`${server.url}/outlets/new`)
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body><outline text="أخبار"><outline text="صحيفة المرفأ" type="rss" xmlUrl="https://press.example/feed" htmlUrl="https://press.example/"/></outline></body></opml>`
  await page.getByLabel('From another reader (OPML)').setInputFiles({ name: 'mine.opml', mimeType: 'text/xml', buffer: Buffer.from(opml) })
  await page.getByRole('button', { name: 'Read the file' }).click()
  await page.getByText('صحيفة المرفأ').waitFor()
  expect(await page.getByText('https://press.example/', { exact: true }).count()).toBe(1)
  await page
    .getByLabel('From another reader (OPML)')
    .setInputFiles({ name: 'x.opml', mimeType: 'text/xml', buffer: Buffer.from('nothing') })
  await page.getByRole('button', { name: 'Read the file' }).click()
  await page.getByText('This is no OPML file').waitFor()
}, 60_000)
