import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { OutletDefinition } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { findOutlet } from '#db/queries/outlets.ts'
import { findNewestRequest } from '#db/queries/requests.ts'
import { startWorker } from '#scraper/worker.ts'
import { breakLayout } from '#tests/helpers/broken-outlet.ts'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { startTestServer } from '#tests/helpers/server.ts'

/** A newsroom with a broken outlet, its worker and its pages, and somebody who looks at them; all end with the test. */
async function openAll() {
  const broken = await breakLayout(true)
  onTestFinished(broken.site.close)
  const server = await startTestServer(broken.newsroom.db, broken.newsroom.now)
  onTestFinished(server.stop)
  const worker = await startWorker(broken.newsroom)
  onTestFinished(worker.stop)
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const page = await (await browser.newContext({ locale: 'en' })).newPage()
  await page.goto(server.welcomeUrl)
  return { broken, server, page }
}

test('an outlet whose pages changed says so, is mended in its page, and its gap closes', async () => {
  const { broken, server, page } = await openAll()
  const visits = broken.site.visits.filter((path) => path.startsWith('/news/')).length
  await page.goto(`${server.url}/outlets/marsa`)
  await page.getByText('no layout fits').first().waitFor()
  await page.getByRole('link', { name: 'Mend it' }).click()
  await page.getByRole('button', { name: 'Propose a new layout' }).click()
  await page.getByRole('heading', { name: 'What would be collected' }).waitFor({ timeout: 60_000 })
  expect(await page.locator('ol > li').count()).toBe(5)

  // Also where the frames came with the page: what is found is outlined, and a click chooses.
  await page.reload()
  const good = page.frameLocator('iframe[title="The last page that was read well"]')
  const failing = page.frameLocator('iframe[title="See the page"]')
  await expect.poll(() => failing.locator('h2.unwan').getAttribute('style'), { timeout: 30_000 }).toContain('box-shadow')
  await expect.poll(() => good.locator('h1').getAttribute('style'), { timeout: 30_000 }).toContain('box-shadow')
  expect(await page.getByLabel('The pages changed on').inputValue()).toBe('2026-01-04')

  await page.getByRole('textbox', { name: 'Text' }).fill('.nowhere')
  await page.getByRole('button', { name: 'Apply to all five' }).click()
  await expect
    .poll(() => page.getByRole('button', { name: 'Save and read the archive again' }).isDisabled(), { timeout: 30_000 })
    .toBe(true)
  await page.getByRole('radio', { name: 'Text' }).check()
  await failing.locator('.matn p').first().click()
  expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('div.matn')
  await page.getByRole('button', { name: 'Apply to all five' }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Save and read the archive again' }).isEnabled(), { timeout: 30_000 }).toBe(true)

  await page.getByRole('button', { name: 'Save and read the archive again' }).click()
  await page.getByText('10 pages were read: 10 new articles, 0 changed, 0 still unreadable.').waitFor({ timeout: 60_000 })
  await page.getByRole('row', { name: /4 January 2026.*collected.*10/ }).waitFor()

  await stopRereading(broken.newsroom.db, page)
  const { db } = broken.newsroom
  const definition = JSON.parse((await findOutlet(db, 'marsa'))!.definition) as OutletDefinition
  expect(definition.layouts.map(({ since, body }) => [since, body])).toEqual([
    ['2026-01-04', 'div.matn'],
    [null, '.text'],
  ])
  expect(await broken.openAlarms()).toEqual([])
  expect(await checkCounts(db)).toEqual([])
  expect(broken.site.visits.filter((path) => path.startsWith('/news/'))).toHaveLength(visits)
  await page.goto(`${server.url}/outlets/marsa`)
  await page.getByText('None is open.').waitFor()
}, 240_000)

/** A reading that is asked to stop before it begins reads nothing, says so, and can be taken up again. */
async function stopRereading(db: Db, page: Page): Promise<void> {
  const asked = await findNewestRequest(db, 'reread', () => true)
  await db
    .insertInto('request')
    .values({ kind: 'reread', payload: asked!.payload, state: 'waiting', created_at: 0, stop_asked_at: 1 })
    .execute()
  await page.reload()
  await page.getByText('Stopped after 0 of').waitFor({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Read the archive again' }).click()
  await page.getByText('10 pages were read: 0 new articles').waitFor({ timeout: 30_000 })
}
