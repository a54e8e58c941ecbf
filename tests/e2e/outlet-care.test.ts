import pino from 'pino'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayAt } from '#app/figures/days.ts'
import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { saveCoverage } from '#db/queries/coverage.ts'
import { setOutletEnabled } from '#db/queries/outlets.ts'
import { type RunningNewsroom, startNewsroom } from '#demo/serve.ts'
import { createHttpClient } from '#net/http-client.ts'
import { installCatalogue } from '#scraper/install-catalogue.ts'
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
let page: Page

/** Slow enough that a run can be watched and stopped. */
const pace = { delayMs: 250, concurrency: 1 }

beforeAll(async () => {
  const opened = await freshDatabase()
  db = opened.db
  newsroom = await startNewsroom({ now: Date.now })
  const definitions = newsroom.outlets.slice(0, 3).map((outlet) => parseOutlet({ ...outlet, cron: '0 4 1 1 *', politeness: pace }))
  for (const { id } of await saveOutlets(db, definitions, 'user', Date.now())) await setOutletEnabled(db, id, false, Date.now())
  const client = createHttpClient({ userAgent: 'Rasad/0.1 (test)', allowPrivateHosts: ['127.0.0.1'], now: Date.now })
  worker = await startWorker({ db, pages: opened.pages, client, now: Date.now, log: pino({ level: 'error' }), readers: 0 })
  server = await startTestServer(db)
  browser = await launchBrowser()
  context = await browser.newContext({ locale: 'en' })
  page = await context.newPage()
  await page.goto(server.welcomeUrl)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await worker?.stop()
  await newsroom?.close()
})

const slugOf = (at: number) => newsroom.outlets[at]!.slug
/** Of the outlet that is collected, stopped and deleted here; another one that was resumed for a moment may have brought some, too. */
const countArticles = async () => {
  const articles = db.selectFrom('article').innerJoin('outlet', 'outlet.id', 'article.outlet_id').select('article.id')
  return (await articles.where('outlet.slug', 'like', `${slugOf(0)}%`).execute()).length
}

test('a definition is edited, what is wrong is said at its field, and an earlier version comes back', async () => {
  await page.goto(`${server.url}/outlets/${slugOf(1)}`)
  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByLabel('Feeds (RSS, Atom)').fill('https://press.example/feed\nnot an address')
  await page.getByLabel('Longest wait (cron)').fill('every morning')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByText('Not saved. Fields to put right: 1').waitFor()
  await page.getByText('Line 2: “not an address” is no full address').waitFor()
  expect(await page.getByLabel('Longest wait (cron)').inputValue()).toBe('every morning')
  await page.getByLabel('Feeds (RSS, Atom)').fill('https://press.example/feed')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByText('“every morning” is no schedule').waitFor()
  await page.getByLabel('Longest wait (cron)').fill('0 5 * * *')
  await page.getByLabel('Your tags').fill('lakes، north')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.waitForURL(/\/outlets\/[a-z-]+$/)
  await page.getByRole('link', { name: 'north' }).waitFor()
  await page.getByRole('link', { name: 'History of the definition (version 2)' }).click()
  const cron = page.getByRole('row', { name: 'Longest wait (cron)' })
  expect(await cron.locator('del').textContent()).toBe('0 4 1 1 *')
  expect(await cron.locator('ins').textContent()).toBe('0 5 * * *')
  await page.getByRole('button', { name: 'Bring this version back' }).click()
  await page.getByText('brought version 1 back').waitFor()
  const { definition } = await db.selectFrom('outlet').select('definition').where('slug', '=', slugOf(1)).executeTakeFirstOrThrow()
  expect(JSON.parse(definition).cron).toBe('0 4 1 1 *')
  await page.locator('input[type=radio][name=from]').nth(2).check()
  await page.locator('input[type=radio][name=to]').nth(0).check()
  await page.getByRole('button', { name: 'Show the difference' }).click()
  await page.getByText('They say the same.').waitFor()
}, 120_000)

test('the whole definition is written as JSON; a wrong line or field is named, and what another saved meanwhile is not overwritten unseen', async () => {
  await page.goto(`${server.url}/outlets/${slugOf(1)}/edit`)
  const written = page.getByRole('textbox', { name: 'The whole definition (JSON)' })
  await page.getByText('The whole definition (JSON)').first().click()
  const good = await written.inputValue()
  const save = () => page.getByRole('button', { name: 'Save' }).last().click()
  await written.fill(good.replace('"name"', '"nom"'))
  await save()
  await page.getByText('Rasad knows no field called “nom”').waitFor()
  await written.fill('{\n  "slug": ,\n}')
  await save()
  await page.getByText('This is no JSON; look at line 2').waitFor()
  await page.goto(`${server.url}/outlets/${slugOf(1)}/edit`)
  const other = await context.newPage()
  // A choice made before the page's scripts have come would be put back by them.
  await other.goto(`${server.url}/outlets/${slugOf(1)}/edit`, { waitUntil: 'networkidle' })
  await other.getByLabel('Owner', { exact: true }).fill('A lake company')
  await other.getByLabel('Whose it is').selectOption('private')
  await other.getByRole('button', { name: 'Save' }).first().click()
  await other.waitForURL(/\/outlets\/[a-z-]+$/)
  await other.close()
  await page.getByLabel('Name in English').fill('Nilbar, today')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByText('Somebody else has saved this outlet').waitFor()
}, 120_000)

test('a collection is asked for, watched across a reload, and stopped after the article in hand', async () => {
  await page.goto(`${server.url}/outlets/${slugOf(0)}`)
  await page.getByRole('button', { name: 'Collect now' }).click()
  await page.getByRole('progressbar').waitFor({ timeout: 30_000 })
  await expect.poll(countArticles, { timeout: 30_000 }).toBeGreaterThan(0)
  await page.reload()
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('button', { name: 'Stop collecting' }).click()
  await page.getByText('stopped by a reader').waitFor({ timeout: 30_000 })
  const stopped = await countArticles()
  expect(await page.getByRole('progressbar').count()).toBe(0)
  await page
    .getByRole('row')
    .getByRole('link', { name: /\d{2}:\d{2}/ })
    .first()
    .click()
  await page.getByText('Articles stored').waitFor()
  expect(await countArticles()).toBe(stopped)
}, 120_000)

test('an outlet is paused and resumed', async () => {
  await page.goto(`${server.url}/outlets/${slugOf(2)}`)
  await page.getByRole('button', { name: 'Resume' }).click()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByText('Paused: no visit is planned').waitFor()
  const { enabled } = await db.selectFrom('outlet').select('enabled').where('slug', '=', slugOf(2)).executeTakeFirstOrThrow()
  expect(enabled).toBe(0)
}, 60_000)

test('many are chosen by ticks, a stretch or keys, tagged at once, and it is taken back', async () => {
  await page.goto(`${server.url}/outlets?state=off`)
  const boxes = page.locator('input[type=checkbox][name=outlet]')
  await boxes.first().check()
  await boxes.nth(2).click({ modifiers: ['Shift'] })
  await page.getByText('3 chosen').waitFor()
  await page.getByLabel('Tags, parted by commas').fill('watch')
  await page.getByRole('button', { name: 'Tag', exact: true }).click()
  await page.getByText('Tagged: 3').waitFor()
  expect(await page.getByRole('link', { name: 'watch' }).count()).toBe(3)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await page.getByText('As before: 3.').waitFor()
  expect(await page.getByRole('link', { name: 'watch' }).count()).toBe(0)
  for (const key of ['j', 'x', 'j', 'j', 'Shift+X']) await page.keyboard.press(key)
  await page.getByText('3 chosen').waitFor()
  await page.getByLabel('Longest wait (cron)').fill('sometimes')
  await page.getByRole('button', { name: 'Set the times' }).click()
  await page.getByText('Write a schedule of five parts').waitFor()
}, 60_000)

test('all of the list are exported as a file, which is imported again and taken back', async () => {
  await page.goto(`${server.url}/outlets?state=off`)
  await page.getByLabel('All 3 that are listed').check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as JSON' }).click()
  const file = (await (await (await download).createReadStream()).toArray()).map(String).join('')
  await page.goto(`${server.url}/outlets/import`)
  const send = async (text: string) => {
    await page.getByLabel('JSON file of outlets').setInputFiles({ name: 'o.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'Import', exact: true }).click()
  }
  await send(file.replace('"0 4 1 1 *"', '"sometimes"'))
  await page.getByText('Nothing was imported').waitFor()
  await page.getByText('“sometimes” is no schedule').waitFor()
  await send(file)
  await page.getByText('The same as before: 3.').waitFor()
  await send(file.replace('"0 4 1 1 *"', '"0 5 1 1 *"'))
  await page.getByText('Changed: 1.').waitFor()
  await page.getByRole('link', { name: 'To the outlets, where it can be undone' }).click()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await page.getByText('As before: 1.').waitFor()
}, 60_000)

test('without scripts an outlet is edited, told what is wrong, paused, and shown what its days were', async () => {
  const plain = await browser.newContext({ locale: 'en', javaScriptEnabled: false, storageState: await context.storageState() })
  const still = await plain.newPage()
  await still.goto(`${server.url}/outlets/${slugOf(2)}/edit`)
  await still.getByLabel('Name in English').fill('Nilbar without scripts')
  await still.getByLabel('Longest wait (cron)').fill('every morning')
  await still.getByRole('button', { name: 'Save' }).first().click()
  await still.getByText('“every morning” is no schedule').waitFor()
  expect(await still.getByLabel('Name in English').inputValue()).toBe('Nilbar without scripts')
  await still.getByLabel('Longest wait (cron)').fill('0 6 * * *')
  await still.getByRole('button', { name: 'Save' }).first().click()
  await still.waitForURL(/\/outlets\/[a-z-]+$/)
  const { definition } = await db.selectFrom('outlet').select('definition').where('slug', '=', slugOf(2)).executeTakeFirstOrThrow()
  expect(JSON.parse(definition)).toMatchObject({ cron: '0 6 * * *', names: { en: 'Nilbar without scripts' } })
  for (const name of ['Resume', 'Pause']) await still.getByRole('button', { name }).click()
  await still.getByText('Paused: no visit is planned').waitFor()
  await still.goto(`${server.url}/outlets/new`)
  await still.getByLabel('Address').fill('not an address')
  await still.getByRole('button', { name: 'Look at it' }).first().click()
  await still.getByText('This is no web address').waitFor()
  await plain.close()
}, 60_000)

test('days in a pause say so, and are no failure', async () => {
  const { id, time_zone } = await db
    .selectFrom('outlet')
    .select(['id', 'time_zone'])
    .where('slug', '=', slugOf(1))
    .executeTakeFirstOrThrow()
  const day = (back: number) => dayAt(Date.now() - back * 86_400_000, time_zone)
  const whole = { outlet_id: id, state: 'collected', reason: 'complete', evidence: '{"articles":3}', computed_at: 0 } as const
  await saveCoverage(db, [{ ...whole, day: day(6) }])
  await db.deleteFrom('outlet_pause').where('outlet_id', '=', id).execute()
  await setOutletEnabled(db, id, false, Date.now() - 5.4 * 86_400_000)
  await page.goto(`${server.url}/outlets/${slugOf(1)}`)
  expect(await page.locator(`a[href="#day-${day(6)}"]`).getAttribute('title')).toContain('collected')
  for (const back of [4, 1])
    expect(await page.locator(`a[href="#day-${day(back)}"]`).getAttribute('title')).toContain('collecting was paused')
  await page.getByRole('columnheader', { name: 'With a title' }).waitFor()
}, 60_000)

test('what a newer catalogue says otherwise is shown, taken field by field or left, and never applied to what a reader changed', async () => {
  const define = (slug: string, rss: string) =>
    parseOutlet({
      slug,
      name: slug,
      language: 'ar',
      timeZone: 'Asia/Riyadh',
      home: `https://${slug}.example/`,
      feeds: [{ url: `https://${slug}.example/${rss}` }],
    })
  const rest = async () => {
    const outlets = await db.selectFrom('outlet').select('id').where('slug', 'in', ['mina', 'wahat']).execute()
    for (const { id } of outlets) await setOutletEnabled(db, id, false, Date.now())
  }
  await installCatalogue(db, 1, [define('mina', 'old'), define('wahat', 'old')])
  await rest()
  await page.goto(`${server.url}/outlets/wahat/edit`)
  await page.getByLabel('Feeds (RSS, Atom)').fill('https://wahat.example/mine')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.waitForURL(/\/outlets\/wahat$/)
  await installCatalogue(db, 2, [define('mina', 'new'), define('wahat', 'new')])
  const feedOf = async (slug: string) => {
    const { definition } = await db.selectFrom('outlet').select('definition').where('slug', '=', slug).executeTakeFirstOrThrow()
    return (JSON.parse(definition) as OutletDefinition).feeds[0]?.url.split('/').at(-1)
  }
  expect([await feedOf('mina'), await feedOf('wahat')]).toEqual(['old', 'mine'])
  await page.goto(`${server.url}/outlets/updates`)
  const card = (slug: string) => page.locator(`form[aria-labelledby="update-${slug}"]`)
  expect(await card('wahat').locator('del').first().innerText()).toContain('mine')
  expect(await card('wahat').locator('ins').first().innerText()).toContain('new')
  expect(await card('mina').locator('input[name=field]').first().isChecked()).toBe(true)
  expect(await card('wahat').locator('input[name=field]').first().isChecked()).toBe(false)
  await card('wahat').locator('button[value=keep]').click()
  await card('wahat').waitFor({ state: 'detached' })
  await card('mina').locator('button[value=take]').click()
  await card('mina').waitFor({ state: 'detached' })
  expect([await feedOf('mina'), await feedOf('wahat')]).toEqual(['new', 'mine'])
  await rest()
}, 60_000)

test('an outlet is deleted after a file of it, by its name alone, and counts stay exact', async () => {
  await page.goto(`${server.url}/outlets/${slugOf(0)}`)
  await page.getByRole('link', { name: 'Delete' }).click()
  const articles = await countArticles()
  await page.getByText(`Articles: ${articles}`).waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download everything of this outlet' }).click()
  const stream = await (await download).createReadStream()
  const lines = (await stream.toArray())
    .map(String)
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines[0]).toMatchObject({ kind: 'outlet', definition: { slug: slugOf(0) } })
  expect(lines.slice(1).length).toBe(articles)
  expect(lines.slice(1).every(({ kind, body, quotes }) => kind === 'article' && body.length > 0 && Array.isArray(quotes))).toBe(true)
  await page.getByLabel('Name of the outlet').fill('another one')
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await page.getByText('That is another name. Nothing was deleted.').waitFor()
  await page.getByLabel('Name of the outlet').fill(newsroom.outlets[0]!.name)
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await page.waitForURL(/\/outlets$/)
  await expect.poll(countArticles, { timeout: 30_000 }).toBe(0)
  expect(await checkCounts(db)).toEqual([])
}, 120_000)
