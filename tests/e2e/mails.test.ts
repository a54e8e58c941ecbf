import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDueDigests } from '#app/digests/write-due.ts'
import { closeStudio } from '#app/exports/studio.ts'
import { buildAppIfStale } from '#bin/build-app.ts'
import { listMailPictures } from '#db/queries/outbox.ts'
import { launchBrowser } from '#tests/helpers/browser.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { seedDigest } from '#tests/helpers/digest.ts'
import { pageContext } from '#tests/helpers/page-context.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

/** Pictures for people to look over: `SCREENSHOTS=1 npx vitest run tests/e2e/mails.test.ts` keeps them here. */
const folder = join(import.meta.dirname, '../../.cache/mails')
const isKept = process.env.SCREENSHOTS === '1'

let browser: Browser
const mails = new Map<string, string>()

beforeAll(async () => {
  await buildAppIfStale()
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 30, perDay: 2 })
  const context = pageContext(db, () => newsroomNow, 'https://rasad.example')
  await seedDigest(context)
  await writeDueDigests(context)
  for (const mail of await db.selectFrom('mail').selectAll().execute()) {
    const pictures = await listMailPictures(db, mail.id)
    const shown = pictures.reduce(
      (html, { cid, type, bytes }) => html.replaceAll(`cid:${cid}`, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`),
      mail.html,
    )
    mails.set(mail.language, shown)
  }
  browser = await launchBrowser()
  if (isKept) mkdirSync(folder, { recursive: true })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await closeStudio()
})

test.each(['ar', 'fa', 'en'])('a mail in %s fits a phone and a desk, in light and dark', async (language) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await browser.newContext({ colorScheme })).newPage()
    await page.setContent(mails.get(language)!, { waitUntil: 'load' })
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 900 })
      if (isKept) await page.screenshot({ path: join(folder, `${language}.${width}.${colorScheme}.png`), fullPage: true })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      // Text begins where its language begins.
      const heading = page.locator('h2').first()
      expect(await heading.evaluate((one) => getComputedStyle(one).direction)).toBe(language === 'en' ? 'ltr' : 'rtl')
      expect(await heading.evaluate((one) => getComputedStyle(one).textAlign)).toBe(language === 'en' ? 'left' : 'right')
      expect(await contrastOf(page)).toBeGreaterThanOrEqual(4.5)
    }
    await page.context().close()
  }
})

/** The least contrast of a mail's inks with its card. */
function contrastOf(page: Awaited<ReturnType<Browser['newPage']>>): Promise<number> {
  return page.evaluate(() => {
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? [])
        .map((part) => Number(part) / 255)
        .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const card = luminance(getComputedStyle(document.querySelector('.card')!).backgroundColor)
    const inks = [...document.querySelectorAll('.card .ink, .card .soft, .card .link')].map((one) => luminance(getComputedStyle(one).color))
    return Math.min(...inks.map((ink) => (Math.max(ink, card) + 0.05) / (Math.min(ink, card) + 0.05)))
  })
}
