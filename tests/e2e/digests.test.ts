import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import ar from '#app/i18n/ar.json' with { type: 'json' }
import fa from '#app/i18n/fa.json' with { type: 'json' }
import type { Db } from '#db/connection.ts'
import { insertFirings } from '#db/queries/alerts.ts'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { keepFigure } from '#tests/helpers/keep-figure.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { makeEntrance, signIn, startTestServer, type TestServer } from '#tests/helpers/server.ts'
import { visit } from '#tests/helpers/visit.ts'

let server: TestServer
let db: Db
let cookie: string
let browser: Browser
const clock = { at: newsroomNow }

beforeAll(async () => {
  db = (await freshDatabase()).db
  await seedNewsroom(db, { days: 10, perDay: 1 })
  server = await startTestServer(db, () => clock.at)
  cookie = await signIn(server)
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** A page in a language, signed in. */
async function open(path: string, locale: 'ar' | 'fa' | 'en'): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } })
  const cookies = cookie.split('; ').map((one) => one.split('=') as [string, string])
  await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: server.url })))
  const page = await context.newPage()
  await visit(page, server.url + path)
  return page
}

const get = (path: string, asked = cookie) =>
  fetch(server.url + path, { headers: { cookie: asked, 'accept-language': 'en' }, redirect: 'manual' })

function post(path: string, fields: [string, string][], headers: Record<string, string> = { cookie, origin: server.url }) {
  return fetch(server.url + path, {
    method: 'POST',
    headers: { 'accept-language': 'en', ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

/** What the server's own loop writes into the outbox. */
async function waitForOutbox(count: number) {
  for (let round = 0; round < 600; round++) {
    const rows = await db.selectFrom('outbox').selectAll().orderBy('id').execute()
    if (rows.length >= count) return rows
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Cannot find ${count} mails in the outbox after a minute`)
}

test('a digest is made, filled, tried, started, written when it is due, and left with one click', async () => {
  const made = await post('/digests/new', [
    ['title', 'Weekend post'],
    ['kind', 'weekdays'],
    ['weekday', '6'],
    ['weekday', '0'],
    ['time', '07:30'],
    ['timeZone', 'Asia/Tehran'],
  ])
  expect(made.headers.get('location')).toBe('/digests/1')
  const change = (...fields: [string, string][]) => post('/digests/1', fields)
  expect((await change(['do', 'add-part'], ['part', 'search'], ['query', '"'])).status).toBe(200)
  await change(['do', 'add-part'], ['part', 'search'], ['query', 'الخبز'], ['most', '3'])
  await change(['do', 'move-up'], ['at', '2'])
  await change(['do', 'add-recipient'], ['address', 'leila@press.example'], ['language', 'fa'], ['calendar', 'jalali'])
  await change(['do', 'test'], ['address', 'me@press.example'], ['language', 'ar'], ['calendar', 'hijri'])
  const [tested] = await waitForOutbox(1)
  expect(tested).toMatchObject({ address: 'me@press.example', unsubscribe: null, state: 'waiting' })
  await change(['do', 'start'])
  const row = await db.selectFrom('digest').select(['next_at', 'parts']).executeTakeFirstOrThrow()
  expect(new Date(row.next_at!).toISOString()).toBe('2026-03-28T04:00:00.000Z')
  expect((JSON.parse(row.parts) as { kind: string }[]).map(({ kind }) => kind)).toEqual(['brief', 'search', 'troubles'])
  clock.at = row.next_at! + 60_000
  const sent = (await waitForOutbox(2))[1]!
  expect(sent.address).toBe('leila@press.example')
  const page = await (await get('/digests/1?issue=2')).text()
  expect(page).toContain('Weekend post')
  expect(page).toContain('srcDoc')
  await leave(sent.unsubscribe!)
}, 120_000)

/** As a mail program's server does it: no cookie, no Origin, one field (RFC 8058). */
async function leave(address: string): Promise<void> {
  const path = address.slice(address.indexOf('/unsubscribe/'))
  expect(await (await get(path, '')).text()).toContain('leila@press.example')
  expect(await db.selectFrom('digest_recipient').select('unsubscribed_at').executeTakeFirst()).toEqual({ unsubscribed_at: null })
  expect((await post(path, [['List-Unsubscribe', 'One-Click']], {})).status).toBe(200)
  expect(await db.selectFrom('digest_recipient').select('unsubscribed_at').executeTakeFirst()).toEqual({ unsubscribed_at: clock.at })
  expect(await (await get(path, '')).text()).toContain('comes to')
  const forged = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`
  expect((await post(forged, [['do', 'back']], {})).status).toBe(404)
  const again = await post('/digests/1', [
    ['do', 'add-recipient'],
    ['address', 'Leila@press.example'],
    ['language', 'fa'],
    ['calendar', 'jalali'],
  ])
  expect(await again.text()).toContain('has left this digest')
}

test('a viewer sees a digest and neither its addresses nor its buttons', async () => {
  const viewer = await signIn({ welcomeUrl: await makeEntrance(db, server.url, 'viewer', clock.at) })
  const page = await (await get('/digests/1', viewer)).text()
  expect(page).toContain('Weekend post')
  expect(page).not.toContain('leila@press.example')
  expect(page).not.toContain('add-part')
})

test('the password of the mail server is kept sealed, told to nobody, and not sent to another server', async () => {
  const fields: [string, string][] = [
    ['do', 'save'],
    ['host', 'mail.press.example'],
    ['port', '587'],
    ['security', 'starttls'],
    ['user', 'rasad'],
    ['from', 'Rasad <rasad@press.example>'],
  ]
  await post('/settings/mail', [...fields, ['password', 'the word of the test']])
  const { value } = await db.selectFrom('setting').select('value').where('key', '=', 'smtp').executeTakeFirstOrThrow()
  expect(value).not.toContain('the word of the test')
  expect(await (await get('/settings/mail')).text()).not.toContain(JSON.parse(value).sealedPassword)
  const elsewhere = await post('/settings/mail', [...fields.filter(([name]) => name !== 'host'), ['host', 'mail.other.example']])
  expect(await elsewhere.text()).toContain('Write the password of this user on this server.')
})

test('in Persian, a digest is composed, looked at, misaddressed, put right, started, paused, and deleted by a slip that is taken back', async () => {
  const page = await open('/digests/new', 'fa')
  await page.locator('input[name="title"]').fill('نامهٔ صبح')
  await submit(page, 'main form button[type="submit"]')
  await page.waitForURL('**/digests/*')
  const code = await keepFigure(page.request, server.url, '/explore?subject=samir-halabi&range=7d')
  await page
    .locator('details', { has: page.locator('input[name="place"]') })
    .locator('summary')
    .click()
  await page.locator('input[name="place"]').fill('ZZZZZZZ')
  await submit(page, 'form:has(input[name="place"]) button[value="add-part"]')
  await expectWords(page.locator('form:has(input[name="place"]) [role="alert"]'), fa['digest.codeUnknown'])
  await page.locator('input[name="place"]').fill(`https://rasad.example/f/${code.toLowerCase()}.png?theme=dark`)
  await submit(page, 'form:has(input[name="place"]) button[value="add-part"]')
  await page.locator('ol li:nth-child(3)', { hasText: '/explore?subject=samir-halabi&range=7d' }).waitFor()
  await submit(page, 'ol li:last-child button[value="remove-part"]')
  await page.locator('ol li:nth-child(3)').waitFor({ state: 'detached' })
  await submit(page, '[role="status"] button')
  await page.locator('ol li:nth-child(3)', { hasText: 'samir-halabi' }).waitFor()

  await page.locator('#preview a[lang="fa"]').click()
  const mail = page.frameLocator('#preview iframe')
  await mail.locator('h2').first().waitFor()
  expect(await mail.locator('h2').allInnerTexts()).toHaveLength(await mail.locator('.card').count())
  expect(await mail.locator('img').first().getAttribute('alt')).toContain('سمیر حلبی')

  const reader = page.locator('form:has(button[value="add-recipient"])')
  await reader.locator('input[name="address"]').fill('leila@press')
  await submit(page, 'button[value="add-recipient"]')
  await expectWords(reader.locator('[role="alert"]'), fa['digest.addressWrong'])
  expect(await reader.locator('input[name="address"]').inputValue()).toBe('leila@press')
  await reader.locator('input[name="address"]').fill('leila@press.example')
  await submit(page, 'button[value="add-recipient"]')
  await page.getByText('leila@press.example').waitFor()

  await submit(page, 'button[value="start"]')
  await page.locator('button[value="pause"]').waitFor()
  await submit(page, 'button[value="pause"]')
  await page.locator('button[value="start"]').waitFor()
  await submit(page, 'button[value="delete"]')
  await page.waitForURL('**/digests?deleted=*')
  await submit(page, '[role="status"] button')
  await page.waitForURL(/digests\/\d+$/)
  await page.locator('h1', { hasText: 'نامهٔ صبح' }).waitFor()
  expect(await page.locator('ol li').count()).toBe(3)
  await page.context().close()
}, 120_000)

test('in Arabic, an alert is tried over the past, told to two readers, changed after another trial, paused, and stopped by one of them', async () => {
  const page = await open('/alerts/new?kind=phrase', 'ar')
  await page.locator('input[name="query"]').fill('الخبز')
  await submit(page, 'button[name="try"]')
  await page.locator('#past').waitFor()
  const before = await page.locator('#past h2').innerText()
  await page.locator('input[name="title"]').fill('الخبز')
  await page.locator('textarea[name="addresses"]').fill('desk@press.example\nleila@press')
  await submit(page, 'form[method="post"] button[type="submit"]:not([name])')
  await expectWords(page.locator('[role="alert"]'), ar['digest.addressWrong'])
  await page.locator('textarea[name="addresses"]').fill('desk@press.example')
  await submit(page, 'form[method="post"] button[type="submit"]:not([name])')
  await page.waitForURL(/alerts\/\d+$/)
  const reader = page.locator('form:has(button[value="add-recipient"])')
  await reader.locator('input[name="address"]').fill('Leila@press.example')
  await reader.locator('select[name="language"]').selectOption('fa')
  await reader.locator('select[name="calendar"]').selectOption('jalali')
  await submit(page, 'button[value="add-recipient"]')
  await page.getByText('Leila@press.example').waitFor()

  await page.locator('a[href$="/rule"]').click()
  await page.locator('#past').waitFor()
  expect(await page.locator('#past h2').innerText()).toBe(before)
  await page.locator('input[name="query"]:visible').fill('"لا شيء كهذا أبداً"')
  await submit(page, 'button[name="try"]')
  await page.waitForFunction((was) => document.querySelector('#past h2')?.textContent !== was, before)
  await submit(page, 'main form[method="post"] button[type="submit"]')
  await page.waitForURL(/alerts\/\d+$/)
  const { id, rule } = await db.selectFrom('alert').select(['id', 'rule']).orderBy('id', 'desc').executeTakeFirstOrThrow()
  expect(JSON.parse(rule)).toEqual({ kind: 'phrase', query: '"لا شيء كهذا أبداً"' })
  await submit(page, 'button[value="pause"]')
  await page.locator('button[value="start"]').waitFor()
  await submit(page, 'button[value="start"]')
  await stopByMail(page, id)
  await page.context().close()
}, 120_000)

/** The alert comes true; one of its readers follows the link in the mail, and says that it was a slip and that it was none. */
async function stopByMail(page: Page, id: number): Promise<void> {
  const before = (await db.selectFrom('outbox').select('id').execute()).length
  const evidence = { kind: 'phrase', query: 'الخبز', articleId: 1, title: 'x', outlet: 'sahil' }
  await insertFirings(db, id, [{ key: 'article 1', day: '2026-03-22', evidence }], clock.at - 3_600_000)
  const leila = (await waitForOutbox(before + 2)).find(({ address }) => address === 'Leila@press.example')
  await page.goto(server.url + new URL(leila!.unsubscribe!).pathname)
  for (const deed of ['leave', 'back', 'leave']) {
    await submit(page, `button[value="${deed}"]`)
    await page.locator(`button[value="${deed === 'leave' ? 'back' : 'leave'}"]`).waitFor()
  }
  const left = await db.selectFrom('alert_recipient').select('address').where('unsubscribed_at', 'is not', null).execute()
  expect(left).toEqual([{ address: 'Leila@press.example' }])
}

/** Presses a button and waits until its answer is on the page. */
async function submit(page: Page, button: string): Promise<void> {
  const method = await page.locator(button).evaluate((one: HTMLButtonElement) => one.form?.method)
  const answered = page.waitForResponse((response) => response.request().method() === method?.toUpperCase() && response.ok())
  await Promise.all([answered, page.locator(button).click()])
}

async function expectWords(place: Locator, wanted: string): Promise<void> {
  await place.waitFor()
  expect(await place.innerText()).toBe(wanted)
}
