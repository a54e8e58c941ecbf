import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { startTestServer, type TestServer } from '#tests/helpers/server.ts'

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let server: TestServer
let browser: Browser

beforeAll(async () => {
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 14, perDay: 2 })
  server = await startTestServer(db, () => newsroomNow)
  browser = await launchBrowser()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const paths = [
  '/',
  '/overview',
  '/why/samir-halabi?range=7d',
  '/stories',
  '/agenda',
  '/topics',
  '/speakers/samir-halabi',
  '/articles',
  '/explore?subject=samir-halabi&subject=nasrin-kaviani',
  '/explore?shape=heat&subject=samir-halabi&subject=bread-price',
  '/explore?shape=calendar',
  '/articles/5',
  '/outlets',
  '/subjects',
  '/subjects/import',
  '/corrections',
  '/topics/new',
  '/speakers/samir-halabi/edit',
]

test('no page has a fault that axe finds, in either direction and light, nor breaks its own policy', async () => {
  const signedIn = await browser.newContext()
  await (await signedIn.newPage()).goto(server.welcomeUrl)
  const storageState = await signedIn.storageState()
  const faults: string[] = []
  for (const [locale, colorScheme, width] of [
    ['en', 'light', 1280],
    ['ar', 'dark', 390],
  ] as const) {
    const context = await browser.newContext({ storageState, locale, colorScheme, viewport: { width, height: 900 } })
    for (const path of paths) {
      const page = await context.newPage()
      page.on('console', (message) => message.type() === 'error' && faults.push(`${locale} ${path}: ${message.text()}`))
      page.on('pageerror', (error) => faults.push(`${locale} ${path}: ${error}`))
      await page.goto(server.url + path)
      if (path.startsWith('/speakers')) await page.locator('.recharts-line').first().waitFor()
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (beyond > 0) faults.push(`${locale} ${path}: ${beyond} px wider than the window`)
      faults.push(...(await runAxe(page)).map((fault) => `${locale} ${path}: ${fault}`))
      await page.close()
    }
  }
  expect(faults).toEqual([])
}, 120_000)

async function runAxe(page: Page): Promise<string[]> {
  // Through the debugger, which the page's own policy does not bind.
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }
    return (await axe.run()).violations
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 2).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
