import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import type { Bar } from '#app/charts/bar-chart.tsx'
import { drawBars } from '#app/figures/draw-bars.ts'
import { drawExploration } from '#app/figures/draw-exploration.ts'
import { loadExploration } from '#app/figures/load-exploration.ts'
import { addCatalogue } from '#app/i18n/catalogues.ts'
import en from '#app/i18n/en.json' with { type: 'json' }
import { freshDatabase } from '#tests/helpers/database.ts'
import { explorableDays, explorableNow, seedExplorable } from '#tests/helpers/seed-explorable.ts'

const locale = { language: 'en' as const, tag: 'en-GB-u-ca-gregory-fw-mon-nu-latn-x-english' }

test('a period of which nothing was collected is told as such beside a bar and as a bar, never as none', async () => {
  const { db } = await freshDatabase()
  await seedExplorable(db)
  addCatalogue('en', en)
  const [collected] = await draw(db, `from=2025-12-01&to=${explorableDays.to}`)
  expect(collected!.value).toBeGreaterThan(0)
  expect(collected).toMatchObject({ before: null, detail: 'before: not collected' })
  const [longBefore] = await draw(db, 'from=2025-11-01&to=2025-11-10')
  expect(longBefore).toMatchObject({ value: null, before: null })
})

async function draw(db: AppLoadContext['db'], days: string): Promise<Bar[]> {
  const context = { db, now: () => explorableNow, config: { url: '', timeZone: 'UTC' } } as unknown as AppLoadContext
  const address = `http://rasad.test/explore?subject=darwish&shape=bars&compare=1&${days}`
  const { figure } = await loadExploration(new Request(address), context)
  return drawBars(figure, drawExploration(figure, locale), locale)
}
