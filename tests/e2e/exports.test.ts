import { expect, test } from 'vitest'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const dashboard = shareDashboard((db) => seedNewsroom(db, { days: 14, perDay: 2 }))

test('a figure leaves by its menu: kept under a code, as the file asked for', async () => {
  const page = await dashboard.open('/explore?subject=samir-halabi&subject=nasrin-kaviani')
  await page.locator('figure summary', { hasText: 'Export' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value="png"]').click()])
  expect(download.suggestedFilename()).toMatch(/^rasad-[0-9A-Z]{7}-en\.png$/)
  await page.locator('button[value="page"]').click()
  await page.waitForURL('**/figures/*')
  expect(await page.locator('h1').innerText()).toContain('Samir Halabi')
  await page.context().close()
})
