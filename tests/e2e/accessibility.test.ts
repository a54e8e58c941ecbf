import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { listPages } from '#tests/helpers/pages.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 390 },
] as const

const everything = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }
/** What another window or light may change on a page that was looked over already. */
const changedByLook = {
  runOnly: ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'],
  resultTypes: ['violations'],
}

let server: TestServer
let browser: Browser
let storageState: Awaited<ReturnType<BrowserContext['storageState']>>
let paths: string[]

beforeAll(async () => {
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 14, perDay: 2 })
  server = await startTestServer(db, () => newsroomNow)
  browser = await launchBrowser()
  const context = await browser.newContext()
  await (await context.newPage()).goto(server.welcomeUrl)
  storageState = await context.storageState()
  paths = await listPages(context.request, server.url)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

// Side by side: most of the time is spent waiting for pages to come to rest.
test.concurrent.each(['en', 'ar'])(
  'no page in %s has a fault that axe finds, light or dark, wide or narrow, nor breaks its own policy, nor is wider than the window',
  async (locale) => {
    const context = await browser.newContext({ storageState, locale, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const faults: string[] = []
    let at = ''
    page.on('console', (message) => message.type() === 'error' && !isMissingPage(message.text()) && faults.push(`${at}: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(`${at}: ${error}`))
    for (const path of paths) {
      at = path
      await page.goto(server.url + path, { waitUntil: 'networkidle' })
      for (const [turn, { colorScheme, width }] of (locale === 'en' ? looks : looks.toReversed()).entries()) {
        at = `${path} ${colorScheme} ${width}`
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        if (!(await fits(page))) faults.push(`${at}: wider than the window`)
        faults.push(...(await runAxe(page, turn === 0 ? everything : changedByLook)).map((fault) => `${at}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
  },
  240_000,
)

/** Charts draw themselves anew a moment after the window has changed. */
function fits(page: Page): Promise<boolean> {
  const wait = page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, null, { timeout: 2_000 })
  return wait.then(
    () => true,
    () => false,
  )
}

/** What the browser says of the page that is meant to be missing. */
function isMissingPage(words: string): boolean {
  return words.includes('status of 404')
}

async function runAxe(page: Page, options: object): Promise<string[]> {
  // Through the debugger, which the page's own policy does not bind.
  await page.evaluate(axe)
  const violations = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
    return (await axe.run(asked)).violations
  }, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 2).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
