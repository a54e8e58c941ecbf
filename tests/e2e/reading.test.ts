import { expect, test } from 'vitest'
import { storeArticle } from '#db/queries/articles.ts'
import { listOpenRequests } from '#db/queries/requests.ts'
import { startRun, updateRun } from '#db/queries/runs.ts'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { storeInput } from '#tests/helpers/sample-article.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const dashboard = shareDashboard((db) => seedNewsroom(db, { days: 10, perDay: 2 }))

test('j, k and o walk a list and open a row; ? tells the keys', async () => {
  const page = await dashboard.open('/articles')
  const titles = await page.locator('[data-row-link]').allInnerTexts()
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText)
  for (const [key, expected] of [
    ['j', 0],
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ] as const) {
    await page.keyboard.press(key)
    expect(await focused()).toBe(titles[expected])
  }
  await page.keyboard.press('?')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('o')
  await page.waitForURL(/articles\/\d+$/)
  await page.context().close()
})

test.each([
  ['ar', 'ميناء'],
  ['fa', 'بندر'],
  ['en', 'ميناء'],
])('a search is narrowed by what was found, leads to its marked article, and is saved as a topic, in %s', async (locale, typed) => {
  const page = await dashboard.open('/articles?range=30d', { locale })
  await page.keyboard.press('/')
  await page.waitForURL('**/search')
  await page.locator('#query').fill(typed)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?*q=*')
  await page.locator('main mark').first().waitFor()
  const all = await page.locator('main [data-row]').count()
  await page.locator('aside a[href*="outlet="]').first().click()
  await page.waitForURL('**outlet=*')
  await expect.poll(() => page.locator('main [data-row]').count()).toBeLessThan(all)
  expect(await page.locator('main a[href^="/topics/new?"]').getAttribute('href')).toContain(encodeURIComponent(typed))
  await page.locator('[data-row-link]').first().click()
  await page.waitForURL('**/articles/*')
  expect(await page.locator('main mark', { hasText: typed }).first().isVisible()).toBe(true)
  await page.context().close()
})

test('a language is switched without losing the place', async () => {
  const page = await dashboard.open('/speakers?range=30d&outlet=sahil')
  await page.locator('button[name="language"][value="fa"]').click()
  await page.locator('html[lang="fa-IR"][dir="rtl"]').waitFor()
  expect(new URL(page.url()).search).toBe('?range=30d&outlet=sahil')
  await page.reload()
  expect(await page.locator('html').getAttribute('lang')).toBe('fa-IR')
  await page.context().close()
})

test('back and forward take the filters with them', async () => {
  const page = await dashboard.open('/articles')
  await page.locator('nav a', { hasText: '30 days' }).click()
  await page.waitForURL('**range=30d*')
  await page.locator('select[name="language"]').selectOption('fa')
  await page.waitForURL('**language=fa*')
  await page.goBack()
  await expect.poll(() => page.locator('select[name="language"]').inputValue()).toBe('')
  expect(new URL(page.url()).searchParams.get('range')).toBe('30d')
  await page.goForward()
  await expect.poll(() => page.locator('select[name="language"]').inputValue()).toBe('fa')
  await page.context().close()
})

test('days chosen in the Persian calendar stand in the address as Gregorian days', async () => {
  const page = await dashboard.open('/articles', { locale: 'fa-IR' })
  await page.locator('form details summary').first().click()
  await page.locator('.react-aria-Heading', { hasText: 'فروردین' }).waitFor()
  const day = page.locator('td div[role="button"]', { hasText: /^۱$/ }).first()
  await day.click()
  await day.click()
  await page.waitForURL('**from=2026-03-21&to=2026-03-21')
  await page.context().close()
})

test('"collect now" asks the worker, and the running collection is shown, also after a reload', async () => {
  const page = await dashboard.open('/outlets')
  await page.locator('#sahil button[value="collect"]').click()
  await expect.poll(async () => (await listOpenRequests(dashboard.db, 'collect')).length).toBe(1)
  const sahil = await dashboard.db.selectFrom('outlet').select('id').where('slug', '=', 'sahil').executeTakeFirstOrThrow()
  expect(JSON.parse((await listOpenRequests(dashboard.db, 'collect'))[0]!.payload)).toEqual({ outletIds: [sahil.id] })

  const runId = await startRun(dashboard.db, { outlet_id: sahil.id, kind: 'manual', worker: 'test', started_at: newsroomNow - 60_000 })
  await updateRun(dashboard.db, runId, { discovered: 40, fetched: 10, stored: 9, updated: 0, failed: 1, remaining: 29 })
  await page.locator('progress').waitFor()
  await page.reload()
  await page.locator('li', { hasText: '9 stored, 1 failed, 29 to go' }).waitFor()

  const day = new Date(newsroomNow).toISOString().slice(0, 10)
  await storeArticle(dashboard.db, storeInput(sahil.id, { urlKey: 'sahil.example/new', publishedAt: newsroomNow, day }))
  await page.locator('button', { hasText: '1 new article' }).click()
  await page.locator('button', { hasText: 'new article' }).waitFor({ state: 'detached' })
  await page.context().close()
})
