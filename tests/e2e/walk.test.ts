import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '#tests/helpers/browser.ts'

let demo: { child: ChildProcess; url: string; welcomeUrl: string }
let browser: Browser
let storageState: BrowserContextOptions['storageState']

beforeAll(async () => {
  demo = await startDemo()
  browser = await launchBrowser()
  const context = await browser.newContext({ locale: 'en' })
  const page = await context.newPage()
  await page.goto(demo.welcomeUrl)
  await waitForFirstCollection(page)
  storageState = await context.storageState()
}, 480_000)

afterAll(async () => {
  await browser?.close()
  demo?.child.kill('SIGTERM')
  await new Promise((resolve) => (demo ? demo.child.once('exit', resolve) : resolve(null)))
}, 30_000)

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
])(
  'from the start of the demo to a sentence in its article, in %s',
  async (locale, direction) => {
    const context = await browser.newContext({ storageState, locale, viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(demo.url)
    expect(await page.locator('html').getAttribute('dir')).toBe(direction)

    const speaker = page.locator('a[href^="/speakers/"]').first()
    const name = (await speaker.innerText()).trim()
    await speaker.click()
    await page.waitForURL('**/speakers/*')
    await page.locator('h1', { hasText: name }).waitFor()
    await page.locator('.recharts-line').first().waitFor()

    await page.locator('blockquote a').first().click()
    await page.waitForURL('**/articles/*#m*')
    const anchor = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    await anchor.waitFor()
    await expect.poll(() => isInView(page, new URL(page.url()).hash.slice(1))).toBe(true)
    expect(await page.locator('a[rel~="noopener"]').getAttribute('href')).toMatch(/^http/)

    await page.goBack()
    await page.waitForURL('**/speakers/*')
    await page.locator('form details summary').nth(1).click()
    const before = await page.locator('figcaption').first().innerText()
    const box = page.locator('input[name="outlet"]').last()
    const slug = await box.getAttribute('value')
    // Not `check`: the page may have come by the time it looks again whether the box is ticked.
    await box.click()
    await page.waitForURL(`**outlet=${slug}*`)
    await expect.poll(() => page.locator('figcaption').first().innerText()).not.toBe(before)
    const total = await page.locator('figcaption').first().innerText()

    await page.reload()
    expect(new URL(page.url()).searchParams.getAll('outlet')).toEqual([slug])
    expect(await page.locator('figcaption').first().innerText()).toBe(total)
    await context.close()
  },
  60_000,
)

/** Runs `rasad demo` as a newcomer would, in a folder of its own, and waits until it says where it is. */
async function startDemo(): Promise<{ child: ChildProcess; url: string; welcomeUrl: string }> {
  const env = { ...process.env, RASAD_DATA: mkdtempSync(join(tmpdir(), 'rasad-walk-')), RASAD_PORT: String(await findFreePort()) }
  const child = spawn(process.execPath, ['bin/rasad.ts', 'demo'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const welcomeUrl = /http\S+\/welcome\?token=\S+/.exec(said)?.[0]
      if (welcomeUrl) resolve({ child, url: new URL(welcomeUrl).origin, welcomeUrl })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`Cannot walk: the demo ended with code ${code} after saying: ${said}`)))
  })
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The overview fills by itself as the first articles come; the first collection has ended when the outlets page says nothing of one any more. */
async function waitForFirstCollection(page: Page): Promise<void> {
  await page.locator('form[role="search"]').waitFor({ timeout: 90_000 })
  const deadline = Date.now() + 300_000
  while (Date.now() < deadline) {
    const answer = page.waitForResponse((response) => response.url().includes('/outlets/progress'))
    await page.goto(`${demo.url}/outlets`)
    await answer
    await page.waitForTimeout(500)
    if ((await page.locator('section[aria-label="Collection under way"]').count()) === 0) return
  }
  throw new Error('Cannot walk: the first collection did not end within five minutes')
}

function isInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((anchor) => {
    const box = document.getElementById(anchor)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
  }, id)
}
