import { expect, test } from 'vitest'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { countScriptBytes } from '#tests/helpers/script-bytes.ts'
import { seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const BUDGET_BYTES = 250 * 1024

const dashboard = shareDashboard((db) => seedNewsroom(db, { days: 7, perDay: 1 }))

// The scripts of Arabic names and messages are the longest; these two pages carry most beside their charts.
test.each(['/speakers/samir-halabi', '/explore?subject=samir-halabi'])(
  'a first visit to %s loads at most 250 KB of script in each language, its chart included',
  async (path) => {
    for (const locale of ['ar', 'fa', 'en']) {
      const context = await dashboard.browser.newContext({ storageState: dashboard.storageState, locale })
      const page = await context.newPage()
      const bytes = await countScriptBytes(page, dashboard.server.url + path, () => page.locator('.recharts-line').first().waitFor())
      expect(bytes).toBeGreaterThan(50_000)
      expect([locale, bytes, bytes <= BUDGET_BYTES]).toEqual([locale, bytes, true])
      await context.close()
    }
  },
  60_000,
)
