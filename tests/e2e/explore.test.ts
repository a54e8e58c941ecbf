import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { makeEntrance } from '#tests/helpers/server.ts'

const dashboard = shareDashboard((db) => seedNewsroom(db, { days: 14, perDay: 2 }))

/** A click with the mouse, counted. */
function countClicks(page: Page) {
  let clicks = 0
  return {
    click: async (selector: string) => {
      clicks++
      await page.locator(selector).first().click()
    },
    count: () => clicks,
  }
}

test.each([
  ['en', ['Samir Halabi', 'Nasrin Kaviani', 'Yusuf Darwish'], 'from=2026-03-01', 'share of voice'],
  ['ar', ['سمير الحلبي', 'نسرين كاوياني', 'يوسف درويش'], 'from=2026-03-01', 'حصة الصوت'],
  ['fa', ['سمیر حلبی', 'نسرین کاویانی', 'یوسف درویش'], 'from=2026-03-21', 'سهم صدا'],
])(
  'share of voice of three speakers in Persian outlets this month, in %s, by at most five clicks',
  async (locale, names, month, title) => {
    const page = await dashboard.open('/', { locale })
    const { click, count } = countClicks(page)
    await click('header a[href^="/explore"]')
    await page.waitForURL('**/explore*')
    for (const name of names) {
      // The box has the caret already.
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('add')
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
    }
    for (const [link, sign] of [
      ['form a[href*="language=fa"]', 'language=fa'],
      [`form a[href*="${month}"]`, month],
      ['form a[href*="as=voice"]', 'as=voice'],
    ] as const) {
      await click(link)
      await expect.poll(() => page.url()).toContain(sign)
    }
    expect(count()).toBeLessThanOrEqual(5)
    await expect.poll(() => page.locator('figcaption h2').innerText()).toContain(title)
    await expect.poll(() => page.title()).toContain(title)
    const shares = await page
      .locator('tr:has(td[data-total]) td')
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.total)))
    const { total } = await dashboard.db
      .selectFrom('daily_count')
      .innerJoin('subject', 'subject.id', 'subject_id')
      .innerJoin('outlet', 'outlet.id', 'outlet_id')
      .where('subject.kind', '=', 'speaker')
      .where('outlet.language', '=', 'fa')
      .where('day', '>=', month.slice(5))
      .select((select) => select.fn.sum<number>('articles').as('total'))
      .executeTakeFirstOrThrow()
    expect(shares.reduce((sum, one) => sum + one, 0)).toBe(total)
    await page.context().close()
  },
  60_000,
)

test('nothing is lost of what is typed and clicked faster than pages come', async () => {
  const page = await dashboard.open('/explore')
  await page.route('**/explore.data?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue().catch(() => {})
  })
  for (const name of ['سمير الحلبي', 'نسرین کاویانی', 'Yusuf Darwish']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await page.locator('select[name="measure"]').selectOption('mentions')
  await page.locator('form a[href*="language=fa"]').click()
  await page.locator('form a[href*="range=7d"]').click()
  const question = () => [...new URL(page.url()).searchParams].map(([name, value]) => `${name}=${value}`).sort()
  await expect
    .poll(question, { timeout: 20_000 })
    .toEqual([
      'language=fa',
      'measure=mentions',
      'range=7d',
      ...['nasrin-kaviani', 'samir-halabi', 'yusuf-darwish'].map((slug) => `subject=${slug}`),
    ])
  await page.context().close()
}, 60_000)

test('a click on the line, and Enter on it, open as many articles as the line says, and undo takes a change back', async () => {
  const page = await dashboard.open('/explore?subject=samir-halabi&range=7d')
  await page.locator('.recharts-line').first().waitFor()
  await page.locator('summary', { hasText: 'Show as a table' }).click()
  const rows = await page.locator('figure table[class] tbody tr, figure section table tbody tr').allInnerTexts()
  const cell = page.locator('figure section table tbody tr').nth(3).locator('td a')
  const told = Number(await cell.innerText())
  expect(rows.length).toBeGreaterThan(7)

  // The third day before today: the fifth of seven points.
  const box = (await page.locator('.recharts-cartesian-grid').first().boundingBox())!
  await page.mouse.move(box.x + (box.width * 4.5) / 7, box.y + box.height / 2)
  await page.mouse.click(box.x + (box.width * 4.5) / 7, box.y + box.height / 2)
  await page.waitForURL('**/articles?*')
  const total = page.locator('p[data-articles]')
  await total.waitFor()
  expect(Number(await total.getAttribute('data-articles'))).toBe(told)
  expect(await page.locator('li[data-row]').count()).toBe(told)

  await page.goBack()
  await page.locator('figure [role="application"]').focus()
  for (let day = 0; day < 4; day++) await page.keyboard.press('ArrowRight')
  await page.locator('figure li b', { hasText: String(told) }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/articles?*')
  await total.waitFor()
  expect(Number(await total.getAttribute('data-articles'))).toBe(told)

  await page.goBack()
  await page.locator('a', { hasText: 'Persian outlets' }).click()
  await expect.poll(() => page.url()).toContain('language=fa')
  await page.locator('button', { hasText: 'Undo' }).waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => page.url()).not.toContain('language=fa')
  await page.context().close()
}, 60_000)

test('pulling over days offers their articles, and looks at them alone', async () => {
  const page = await dashboard.open('/explore?subject=samir-halabi&subject=bread-price&range=7d')
  const box = (await page.locator('.recharts-cartesian-grid').first().boundingBox())!
  const at = (point: number) => box.x + (box.width * (point + 0.5)) / 7
  await page.mouse.move(at(1), box.y + 40)
  await page.mouse.down()
  await page.mouse.move(at(2), box.y + 50)
  await page.mouse.move(at(3), box.y + 60)
  await page.mouse.up()
  const pulled = page.locator('section[aria-live]')
  await pulled.waitFor()
  const [, count] = /: (\d+) article/.exec(await pulled.locator('a').first().innerText())!
  await pulled.locator('a').first().click()
  await page.waitForURL('**/articles?*')
  expect(await page.locator('p[data-articles]').getAttribute('data-articles')).toBe(count)
  await page.goBack()
  await page.context().close()
}, 60_000)

test('a flag is put on a day, changed, removed and put back; a viewer sees it and no more', async () => {
  const page = await dashboard.open('/explore?subject=samir-halabi&range=7d')
  await page.locator('summary', { hasText: 'Put a flag on a day' }).click()
  await page.locator('#flag-0-day').fill('2026-03-20')
  await page.locator('#flag-0-words').fill('آغاز مذاکرات <b>')
  await page.locator('button', { hasText: 'Save' }).last().click()
  const row = page.locator('li', { hasText: 'آغاز مذاکرات <b>' })
  await row.waitFor()
  expect(await page.locator('.recharts-reference-line').count()).toBe(1)

  await row.locator('summary').click()
  await row.locator('input[name="words"]').fill('پایان مذاکرات')
  await row.locator('button', { hasText: 'Save' }).click()
  const changed = page.locator('li', { hasText: 'پایان مذاکرات' })
  await changed.waitFor()

  const viewer = await dashboard.browser.newContext({ locale: 'en' })
  const seen = await viewer.newPage()
  await seen.goto(await makeEntrance(dashboard.db, dashboard.server.url, 'viewer', newsroomNow))
  await seen.goto(`${dashboard.server.url}/explore?range=7d`)
  await seen.locator('li', { hasText: 'پایان مذاکرات' }).waitFor()
  expect(await seen.locator('main form[method="post"]:not([action="/figures"])').count()).toBe(0)
  await viewer.close()

  await changed.locator('summary').click()
  await changed.locator('button', { hasText: 'Remove' }).click()
  await page.locator('[role="status"]', { hasText: 'The flag was removed.' }).waitFor()
  await expect.poll(() => changed.count()).toBe(0)
  await page.locator('button', { hasText: 'Put it back' }).click()
  await changed.waitFor()
  await page.context().close()
}, 60_000)

test('without scripts the figure is a table whose numbers lead to their articles', async () => {
  const page = await dashboard.open('/explore?subject=samir-halabi&subject=nasrin-kaviani&range=7d', { javaScriptEnabled: false })
  const cell = page.locator('figure section table tbody td a').first()
  expect(await cell.isVisible()).toBe(true)
  const total = await cell.innerText()
  await cell.click()
  expect(await page.locator('p[data-articles]').getAttribute('data-articles')).toBe(total)
  await page.context().close()
}, 60_000)
