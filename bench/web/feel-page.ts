import type { BrowserContext, Page } from 'playwright-core'
import { visit } from '#tests/helpers/visit.ts'

/** What a reader feels of a page. `interactionMs`: the longest of a few keys and a click, until the next frame was drawn; as browsers round, in steps of 8. */
export type Felt = { path: string; largestPaintMs: number; interactionMs: number; shift: number }

const SLOWER = 4
/** Charts come after the page; what they push away would show within this. */
const SETTLE_MS = 1_000

type Noted = { paint: number; interaction: number; shift: number }

/** Opens a page in a new tab without cache on a slowed processor, waits until it stands still, and tries the keyboard and the menu on it. */
export async function feelPage(context: BrowserContext, url: string, path: string): Promise<Felt> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(note)
  await visit(page, url + path)
  await page.waitForTimeout(SETTLE_MS)
  const { paint, shift } = await read(page)
  for (const key of ['j', 'j', 'k', 'Tab']) await pressAndWait(page, key)
  await page.locator('header details summary').first().click()
  await page.waitForTimeout(300)
  const { interaction } = await read(page)
  await page.close()
  return { path, largestPaintMs: paint, interactionMs: interaction, shift }
}

async function pressAndWait(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.waitForTimeout(150)
}

function read(page: Page): Promise<Noted> {
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted)
}

/** Runs in the page before anything else. */
function note(): void {
  const noted: Noted = { paint: 0, interaction: 0, shift: 0 }
  Object.assign(window, { noted })
  const watch = (type: string, take: (entry: PerformanceEntry) => void, options: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options })
  watch('largest-contentful-paint', ({ startTime }) => {
    noted.paint = startTime
  })
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) noted.shift += value
  })
  watch(
    'event',
    ({ duration }) => {
      noted.interaction = Math.max(noted.interaction, duration)
    },
    { durationThreshold: 16 },
  )
}
