import { expect, test } from 'vitest'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const dashboard = shareDashboard((db) => seedNewsroom(db, { days: 10, perDay: 2 }))

/** 1447, by the moon, in the digits of any of the languages. */
const hijriYear = /[1\u0661\u06f1][4\u0664\u06f4]{2}[7\u0667\u06f7]/

test.each(['ar', 'fa', 'en'])('calendar and digits are changed on the page as it stands, and stay, in %s', async (locale) => {
  const page = await dashboard.open('/articles?range=30d', { locale })
  const times = page.locator('main time').first()
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.locator('header details summary').last().click()
  await page.locator('select[name="calendar"]').selectOption('hijri')
  await expect.poll(() => times.innerText()).toMatch(hijriYear)
  await page.locator('select[name="digits"]').selectOption('arabext')
  await expect.poll(() => times.innerText()).toMatch(/۱۴۴۷/)
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  expect(await page.locator('select[name="calendar"]').isVisible()).toBe(true)
  await page.reload()
  expect(await times.innerText()).toMatch(/۱۴۴۷/)
  await page.context().close()
})

test('a focused time tells the other calendars and its zone', async () => {
  const page = await dashboard.open('/articles')
  await page.keyboard.press('j')
  for (let tries = 0; tries < 6 && !(await page.evaluate(() => document.activeElement?.matches('time'))); tries++)
    await page.keyboard.press('Tab')
  const title = await page.evaluate(() => (document.activeElement as HTMLElement).title)
  expect(title).toMatch(/UTC\+\d\d:\d\d.*SH.*AH/)
  await page.locator('body > div[aria-hidden]', { hasText: 'AH' }).waitFor()
  await page.context().close()
})

test('Ctrl-K leads to a speaker by a name in other letter forms, g and a letter to a page', async () => {
  const page = await dashboard.open('/articles', { locale: 'ar' })
  await page.keyboard.press('Control+k')
  await page.locator('[role="dialog"] input').waitFor()
  await page.keyboard.type('سمیر الحلبی')
  await page.locator('[role="menuitem"]', { hasText: 'سمير الحلبي' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/speakers/samir-halabi')
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await page.waitForURL('**/outlets')
  await page.context().close()
})

test('the way in which time runs is turned in figures, and stays', async () => {
  const page = await dashboard.open('/speakers/samir-halabi', { locale: 'fa' })
  const strip = page.locator('table[dir]').first()
  expect(await strip.getAttribute('dir')).toBe('rtl')
  await page.locator('button[name="course"]').first().click()
  await expect.poll(() => strip.getAttribute('dir')).toBe('ltr')
  await page.reload()
  expect(await strip.getAttribute('dir')).toBe('ltr')
  await page.context().close()
})

test('without scripts a figure is its table, and a preference can still be chosen', async () => {
  const page = await dashboard.open('/speakers/samir-halabi', { javaScriptEnabled: false })
  await page.locator('figure table').last().locator('tbody tr').first().waitFor()
  await page.locator('header details summary').last().click()
  await page.locator('select[name="calendar"]').selectOption('jalali')
  await page.locator('header noscript button, header form button').filter({ hasText: 'Apply' }).first().click()
  await expect.poll(() => page.locator('main').innerText()).toContain('1 Farvardin')
  expect(new URL(page.url()).pathname).toBe('/speakers/samir-halabi')
  await page.context().close()
})

test('on paper a figure stands with its table, its days and where it is from, without what can only be clicked', async () => {
  const page = await dashboard.open('/speakers/samir-halabi?range=7d', { locale: 'fa' })
  const table = page.locator('figure table').nth(1)
  expect(await table.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await table.isVisible()).toBe(true)
  for (const screenOnly of ['header nav', 'form[role="search"]', 'figure summary'])
    expect([screenOnly, await page.locator(screenOnly).first().isVisible()]).toEqual([screenOnly, false])
  expect(await page.locator('main').innerText()).toContain('/speakers/samir-halabi?range=7d')
  await page.context().close()
})

test('a reader who likes it dark prints dark words on white', async () => {
  const page = await dashboard.open('/speakers/samir-halabi?range=7d')
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe('rgb(255, 255, 255)')
  await page.context().close()
})

test('under forced colours a day that was not collected keeps its hatch', async () => {
  const page = await dashboard.open('/speakers/samir-halabi?range=30d', { forcedColors: 'active' })
  const looks = await page
    .locator('table[dir] td[title]')
    .evaluateAll((cells) => [...new Set(cells.map((cell) => getComputedStyle(cell).backgroundImage))])
  expect(looks).toHaveLength(2)
  await page.context().close()
})
