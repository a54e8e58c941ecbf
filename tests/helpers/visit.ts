import type { Page, Request } from 'playwright-core'

const BREATH_MS = 30

/**
 * Opens an address and waits until the page has come to rest: its scripts have taken over what the server sent, all that it asked for is there, and its scripts have nothing left to do, twice in a row.
 * Playwright's own `networkidle` waits for half a second of silence each time.
 */
export async function visit(page: Page, url: string): Promise<void> {
  const underWay = new Set<Request>()
  let asked = 0
  const begin = (request: Request) => {
    asked++
    underWay.add(request)
  }
  const end = (request: Request) => underWay.delete(request)
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end)
  await page.goto(url)
  await page.waitForFunction(isTakenOver)
  for (let quiet = 0; quiet < 2; ) {
    const before = asked
    await page.evaluate(restOfWork, BREATH_MS)
    quiet = asked === before && underWay.size === 0 ? quiet + 1 : 0
  }
  page.off('request', begin).off('requestfinished', end).off('requestfailed', end)
}

/** Runs in the page: React leaves its keys on each element that it has hydrated, the root last of all. */
function isTakenOver(): boolean {
  return Object.keys(document.documentElement).some((key) => key.startsWith('__reactProps'))
}

/** Runs in the page: ends when the browser has nothing else to do. */
function restOfWork(breathMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(() => requestIdleCallback(() => resolve(), { timeout: 1_000 }), breathMs))
}
