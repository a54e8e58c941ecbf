import { expect, test } from 'vitest'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { quoteBy, storeQuotes } from '#tests/helpers/quoted-names.ts'
import { insertOutlet, insertSubject } from '#tests/helpers/sample-article.ts'
import { seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { seedStory } from '#tests/helpers/seed-story.ts'

const everybody = ['sahil', 'manara', 'wadi', 'nakhil', 'sepideh', 'damavand', 'karevan', 'baran']

const dashboard = shareDashboard(async (db) => {
  await seedNewsroom(db, { days: 30, perDay: 1 })
  await insertSubject(db, 'dock-strike', 'topic')
  await seedStory(db, 'dock-strike', everybody, Date.parse('2026-03-21T08:00:00Z'))
  const fanus = await insertOutlet(db, 'fanus', 'fa')
  for (let number = 1; number <= 3; number++) await storeQuotes(db, fanus, number, [quoteBy('شیرین سیمابی')])
})

test.each([
  ['en', 'ltr', 'Why?'],
  ['ar', 'rtl', 'لماذا؟'],
  ['fa', 'rtl', 'چرا؟'],
])('from the brief, why a line jumped takes two clicks to the very text, in %s', async (locale, direction, why) => {
  const page = await dashboard.open('/?since=yesterday', { locale })
  expect(await page.locator('html').getAttribute('dir')).toBe(direction)
  const row = page.locator('li[data-row]', { hasText: 'dock-strike' }).first()
  expect(await row.innerText()).toMatch(/[8٨۸]/)
  await row.locator('a', { hasText: why }).click()
  await page.waitForURL('**/why/dock-strike?*')
  await page.locator('a[href^="/stories/"]').first().click()
  await page.waitForURL(/\/stories\/\d+$/)
  expect(await page.locator('tbody tr').count()).toBe(8)
  await page.context().close()
})

test("a line's number is the number of the list that it opens", async () => {
  const page = await dashboard.open('/?since=yesterday')
  const rows = page.locator('li[data-row]', { hasText: 'usual:' })
  const count = Math.min(4, await rows.count())
  for (let index = 0; index < count; index++) {
    const link = rows.nth(index).locator('a[href^="/articles?"]').first()
    const [said] = /^\d+/.exec(await link.innerText()) ?? []
    const list = await dashboard.open((await link.getAttribute('href')) as string)
    expect(await list.locator('[data-counted]').getAttribute('data-counted')).toBe(said)
    await list.context().close()
  }
  expect(count).toBeGreaterThan(0)
  await page.context().close()
})

test('since when stands in the address and stays through a reload', async () => {
  const page = await dashboard.open('/')
  await page.locator('nav a', { hasText: 'Seven days' }).click()
  await page.waitForURL('**since=week*')
  await page.reload()
  expect(await page.locator('nav a[aria-current="true"]', { hasText: 'Seven days' }).count()).toBe(1)
  await page.context().close()
})

test.each(['ar', 'fa', 'en'])('a story shows what a copy changed, and whom it credits, in %s', async (locale) => {
  const page = await dashboard.open('/stories?range=7d', { locale })
  await page.locator('a[href^="/stories/"]').first().click()
  await page.locator('a[href*="copy="]').first().click()
  await page.locator('#changes').waitFor()
  expect(await page.locator('#changes del').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('سبع')]))
  expect(await page.locator('#changes ins').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('ثماني')]))
  expect(await page.locator('section[aria-labelledby="credits"] li').count()).toBe(1)
  await page.context().close()
})

test.each(['ar', 'fa', 'en'])('the agenda sets both presses on one axis, and each bar opens its articles, in %s', async (locale) => {
  const page = await dashboard.open('/agenda?range=30d&kind=speaker', { locale })
  const link = page.locator('td a[href^="/articles?"]').first()
  await link.click()
  await page.waitForURL('**/articles?*language=*')
  expect(Number(await page.locator('[data-counted]').getAttribute('data-counted'))).toBeGreaterThan(0)
  await page.context().close()
})

test('the numbers of a name that nobody follows are those of the page that it opens', async () => {
  const page = await dashboard.open('/speakers?range=30d')
  const name = page.locator('a[href^="/quotes?"]').first()
  const said = await page.locator('li', { has: name }).locator('p').first().innerText()
  await name.click()
  await page.locator('h1', { hasText: 'شیرین سیمابی' }).waitFor()
  expect(await page.locator('h1 + * ~ p').first().innerText()).toBe(said)
  expect(await page.locator('li[data-row]').count()).toBe(3)
  await page.context().close()
})
