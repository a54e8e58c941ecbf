import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { places } from '#app/components/places.ts'
import { seedAlert } from '#tests/helpers/alert.ts'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { seedDigest } from '#tests/helpers/digest.ts'
import { keepFigure } from '#tests/helpers/keep-figure.ts'
import { listPages } from '#tests/helpers/pages.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { visit } from '#tests/helpers/visit.ts'

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }
type Look = { colorScheme: 'light' | 'dark'; width: number; rules: object }

const pictures = join(import.meta.dirname, '../../.cache/pictures-of-the-run')

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const everything = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }
/** What another window or light may change on a page that was looked over already. */
const changedByLook = {
  runOnly: ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'],
  resultTypes: ['violations'],
}
/** What other words and the other direction may change on it: how things are named, and the room that they have. Elements and colours are the same. */
const changedByLanguage = {
  runOnly: { type: 'tag', values: ['cat.language', 'cat.name-role-value', 'cat.text-alternatives', 'cat.forms'] },
  rules: { 'target-size': { enabled: true }, 'scrollable-region-focusable': { enabled: true } },
  resultTypes: ['violations'],
}

/** Each page is looked over whole once, in both lights for what light changes, and in the other direction for what language changes; those of the header in Persian too. */
const looks: Record<'en' | 'ar' | 'fa', Look[]> = {
  en: [
    { colorScheme: 'light', width: 1440, rules: everything },
    { colorScheme: 'dark', width: 390, rules: changedByLook },
  ],
  ar: [{ colorScheme: 'light', width: 390, rules: changedByLanguage }],
  fa: [{ colorScheme: 'dark', width: 1440, rules: changedByLanguage }],
}

const dashboard = shareDashboard(async (db) => {
  await seedNewsroom(db, { days: 5, perDay: 2 })
  await seedDigest({ db, now: () => newsroomNow }, { dueAt: newsroomNow + 86_400_000 })
  await seedAlert(db)
})

let pages: string[] = []

beforeAll(async () => {
  const context = await dashboard.browser.newContext({ storageState: dashboard.storageState })
  pages = await listPages(context.request, dashboard.server.url)
  await context.close()
})

// Side by side: while one page is drawn, the server makes the other's.
test.concurrent.each(['en', 'ar', 'fa'] as const)(
  'no page in %s has a fault that axe finds, light or dark, wide or narrow, nor breaks its own policy, nor is wider than the window',
  async (locale) => {
    const { browser, storageState, server } = dashboard
    const context = await browser.newContext({ storageState, locale, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const faults: string[] = []
    let at = ''
    page.on('console', (message) => message.type() === 'error' && !isMissingPage(message.text()) && faults.push(`${at}: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(`${at}: ${error}`))
    const kept = await keepFigure(context.request, server.url, '/explore?subject=samir-halabi&range=3d')
    const unfit = await keepFigure(context.request, server.url, `/explore?q=${encodeURIComponent('日本')}&range=3d`)
    const asked = locale === 'fa' ? pages.filter(isPlace) : pages
    for (const path of [...asked, `/figures/${unfit}`, `/figures/${kept}`]) {
      at = path
      await visit(page, server.url + path)
      for (const { colorScheme, width, rules } of looks[locale]) {
        at = `${path} ${colorScheme} ${width}`
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        if (!(await fits(page))) faults.push(`${at}: wider than the window`)
        faults.push(...(await runAxe(page, rules)).map((fault) => `${at}: ${fault}`))
        if (rules !== changedByLook && isPlace(path))
          await page.screenshot({ path: join(pictures, `${path.slice(1) || 'brief'}.${locale}.${width}.png`) })
      }
    }
    for (const state of ['embed', 'revoke']) {
      at = `/figures/${kept} after ${state}`
      if (state === 'embed') await page.locator('input[name="name"]').fill('Wiki')
      await page.locator(`button[value="${state}"]`).first().click()
      await page
        .locator(state === 'embed' ? 'main code' : 'button[value="revoke"]')
        .waitFor({ state: state === 'embed' ? 'visible' : 'detached' })
      faults.push(...(await runAxe(page, everything)).map((fault) => `${at}: ${fault}`))
    }
    expect(faults).toEqual([])
  },
  400_000,
)

/** The pages of the header: what a run keeps a picture of. screenshots.test.ts, when asked, pictures all of them in three languages. */
function isPlace(path: string): boolean {
  return places.some(({ to }) => to === path)
}

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
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const violations = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } }
    return (await axe.run(asked)).violations
  }, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 2).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}
