import pino from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { type RunningNewsroom, startNewsroom } from '#demo/serve.ts'
import { createHttpClient } from '#net/http-client.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
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

test('outlets go out as OPML from one Rasad and come into another: the same names and addresses, those that are there marked, another one added', async () => {
  const other = await freshDatabase()
  const asked = newsroom.outlets.slice(0, 3).map((outlet) => parseOutlet(outlet))
  await saveOutlets(other.db, asked, 'user', Date.now())
  const source = await startTestServer(other.db)
  const from = await (await browser.newContext({ locale: 'en' })).newPage()
  await from.goto(source.welcomeUrl)
  await from.goto(`${source.url}/outlets`)
  await from.getByLabel('All 3 that are listed').check()
  const download = from.waitForEvent('download')
  await from.getByRole('button', { name: 'Export as OPML' }).click()
  const opml = Buffer.concat(await (await (await download).createReadStream()).toArray())
  await from.context().close()
  await source.stop()

  await saveOutlets(db, asked.slice(0, 1), 'user', Date.now())
  const page = await context.newPage()
  await page.goto(`${server.url}/outlets/new`)
  await readOpml(page, opml)
  const rows = page.locator('main section li').filter({ has: page.locator('small[dir="ltr"]') })
  await rows.first().waitFor()
  const listed = await rows.evaluateAll((all) => all.map((row) => ['bdi', 'small'].map((tag) => row.querySelector(tag)?.textContent)))
  expect(listed.sort()).toEqual(asked.map(({ name, home }) => [name, home]).sort())
  await rows.filter({ hasText: asked[0]!.name }).getByRole('link', { name: 'It is here already' }).waitFor()
  await rows.filter({ hasText: asked[2]!.name }).getByRole('button', { name: 'Look at it' }).click()
  await page.getByRole('heading', { name: 'What would be collected' }).waitFor({ timeout: 90_000 })
  await page.getByRole('button', { name: 'Save and collect' }).click()
  await page.waitForURL(/\/outlets$/)
  const saved = (await db.selectFrom('outlet').select('definition').execute()).map(
    ({ definition }) => JSON.parse(definition) as OutletDefinition,
  )
  expect(saved.find(({ home }) => home === asked[2]!.home)?.name).toBe(asked[2]!.name)
  const { saved_by } = await db.selectFrom('outlet_definition').select('saved_by').orderBy('saved_at', 'desc').executeTakeFirstOrThrow()
  expect(saved_by).toBe('admin of the test')
}, 180_000)

const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(40)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${`&${n === 0 ? 'a' : `a${n - 1}`};`.repeat(10)}">`).join('')}]>`

const hostile: [why: string, opml: string, says: string | null][] = [
  ['no OPML', 'nothing', 'This is no OPML file'],
  [
    'a file within the file, and one that multiplies itself',
    `<?xml version="1.0"?>${bomb}<opml><body><outline text="&a8;" htmlUrl="https://a.example/"/></body></opml>`,
    null,
  ],
  [
    'an address that runs',
    '<opml><body><outline text="run" htmlUrl="javascript:alert(1)"/><outline text="file" htmlUrl="file:///etc/passwd"/><outline text="broken" htmlUrl="https://"/></body></opml>',
    null,
  ],
  [
    'more than a reader keeps',
    `<opml><body>${'<outline text="x" htmlUrl="https://a.example/"/>'.repeat(60_000)}</body></opml>`,
    'This is no OPML file',
  ],
]

test.each(hostile)(
  'an OPML file with %s adds nothing and breaks nothing',
  async (_why, opml, says) => {
    const page = await context.newPage()
    await page.goto(`${server.url}/outlets/new`)
    await readOpml(page, Buffer.from(opml))
    if (says !== null) await page.getByText(says).waitFor()
    else await expect.poll(() => page.locator('main section').last().locator('li, [role=alert], ul').count()).toBeGreaterThan(0)
    expect(await page.locator('main a[href^="javascript"], main input[value^="javascript"], main input[value^="file"]').count()).toBe(0)
    expect((await page.locator('main').innerText()).length).toBeLessThan(20_000)
    await page.close()
  },
  60_000,
)

test('words of an OPML file are words', async () => {
  const page = await context.newPage()
  await page.goto(`${server.url}/outlets/new`)
  const title = '&lt;img src=x onerror=alert(1)&gt; صحيفة المرفأ'
  await readOpml(
    page,
    Buffer.from(
      `<opml version="2.0"><body><outline text="أخبار"><outline text="${title}" htmlUrl="https://press.example/"/></outline></body></opml>`,
    ),
  )
  await page.getByText('<img src=x onerror=alert(1)> صحيفة المرفأ').waitFor()
  expect(await page.locator('main img').count()).toBe(0)
}, 60_000)

async function readOpml(page: Page, file: Buffer): Promise<void> {
  await page.getByLabel('From another reader (OPML)').setInputFiles({ name: 'list.opml', mimeType: 'text/xml', buffer: file })
  await page.getByRole('button', { name: 'Read the file' }).click()
}
