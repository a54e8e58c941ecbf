import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { composePicture, type Picture } from '#app/exports/studio/compose-picture.ts'
import { paint, type Theme } from '#app/exports/studio/paints.ts'
import { calendars } from '#app/i18n/calendars.ts'
import type { Language } from '#app/i18n/languages.ts'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { addCatalogues, plateAt, readerOf } from '#tests/helpers/exporting.ts'
import { keepFigure } from '#tests/helpers/keep-figure.ts'
import { readPageLines, readPageMarks, readPictureLines, readPictureMarks } from '#tests/helpers/read-marks.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { visit } from '#tests/helpers/visit.ts'

const dashboard = shareDashboard((db) => seedNewsroom(db, { days: 14, perDay: 2 }))
const two = 'subject=samir-halabi&subject=nasrin-kaviani'
const lights = ['light', 'dark'] as const

beforeAll(addCatalogues)

test('a figure leaves by its menu: kept under a code, as the file asked for', async () => {
  const page = await dashboard.open(`/explore?${two}`)
  await page.locator('figure summary', { hasText: 'Export' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button[value="png"]').click()])
  expect(download.suggestedFilename()).toMatch(/^rasad-[0-9A-Z]{7}-en\.png$/)
  await page.locator('button[value="page"]').click()
  await page.waitForURL('**/figures/*')
  expect(await page.locator('h1').innerText()).toContain('Samir Halabi')
  expect(await page.locator('main img').evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(1200)
  await page.context().close()
})

const manners = (['en', 'fa', 'ar'] as const).flatMap((language, at) =>
  calendars.map((calendar, turn) => ({ language, calendar, theme: lights[(at + turn) % 2]! })),
)

/** Figures that the page draws without scripts, and how each is read. */
const boxed = [
  [`/explore?subject=samir-halabi&split=outlet&shape=bars`, 'bars'],
  [`/explore?${two}&shape=heat`, 'cells'],
  ['/explore?subject=samir-halabi&shape=calendar', 'days'],
  ['/overview#outlets', 'cells'],
  ['/agenda', 'pairs'],
  ['/topics', 'ranking'],
] as const

// Fifty-four: each figure in each language, calendar and light in turn.
test.each(boxed)('%s is the same on the page and in its picture, mark by mark and word by word', async (place, kind) => {
  for (const { language, calendar, theme } of manners) {
    const html = await (
      await fetch(dashboard.server.url + place.split('#')[0], { headers: { cookie: cookieOf({ language, calendar }) } })
    ).text()
    const onPage = readPageMarks(html, kind)
    const picture = await pictureAt(place, { language, calendar, theme, widthPx: 1200 })
    const { starts, ...inPicture } = readPictureMarks(picture)
    expect(onPage.sizes.length).toBeGreaterThan(2)
    expectNear(inPicture.sizes, onPage.sizes)
    for (const [index, ink] of onPage.inks.entries()) expect(inPicture.inks[index]).toBe(paint(theme, ink))
    expectInOrder(inPicture.words, onPage.words)
    const begin = starts.map(({ left, right }) => Math.round(language === 'en' ? left : right))
    if (kind === 'bars' || kind === 'ranking') expect(new Set(begin)).toEqual(new Set([language === 'en' ? 0 : 1144]))
  }
})

const lined = [
  [`/explore?${two}`],
  [`/explore?${two}&shape=areas`],
  ['/explore?subject=samir-halabi&split=language&shape=multiples'],
  ['/speakers/samir-halabi', '/speakers/samir-halabi#outlets', '/speakers/samir-halabi#kinds'],
]

test.each(['en', 'fa', 'ar'] as const)(
  'the lines of the page and of the picture are the same, corner by corner, in %s',
  async (language) => {
    const at = ['en', 'fa', 'ar'].indexOf(language)
    const theme = lights[at % 2]!
    const context = await dashboard.browser.newContext({
      storageState: dashboard.storageState!,
      colorScheme: theme,
      viewport: { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    for (const [turn, [place, ...parts]] of lined.entries()) {
      const calendar = calendars[(at + turn) % 3]!
      const words = cookieOf({ language, calendar })
        .split('; ')
        .map((one) => one.split(/=(.*)/))
      await context.addCookies(words.map(([name = '', value = '']) => ({ name, value, url: dashboard.server.url })))
      await visit(page, dashboard.server.url + place!)
      const onPage = await readPageLines(page.locator('main figure svg.recharts-surface'))
      const isMultiple = place!.includes('multiples')
      for (const [index, chart] of onPage.entries()) {
        // The margins of a wide picture are 28 on either side, so that its chart is as wide as the page's.
        const widthPx = isMultiple ? 1200 : Math.round(chart.width) + 56
        const code = await keepFigure(page.request, dashboard.server.url, parts[index] ?? place!)
        const look = new URLSearchParams({ layout: String(widthPx), lang: language, calendar, theme })
        const svg = await (await page.request.get(`${dashboard.server.url}/f/${code}.svg?${look}`)).text()
        const lines = readPictureLines(svg, isMultiple ? `chart-${index}` : 'chart')
        expect(lines.map(({ ink }) => ink)).toEqual(chart.lines.map(({ ink }) => ink))
        for (const [number, { corners }] of chart.lines.entries()) expectNear(lines[number]!.corners.flat(), corners.flat())
      }
      expect(onPage.length).toBeGreaterThanOrEqual(Math.max(1, parts.length))
    }
    await context.close()
  },
)

type Manner = { language: Language; calendar: (typeof calendars)[number] }

/** What the browser of such a reader sends. */
function cookieOf({ language, calendar }: Manner): string {
  const state = dashboard.storageState as { cookies: { name: string; value: string }[] }
  const session = state.cookies.map(({ name, value }) => `${name}=${value}`)
  return [...session, `rasad_language=${language}`, `rasad_time=calendar=${calendar}`].join('; ')
}

async function pictureAt(
  place: string,
  { language, calendar, theme, widthPx }: Manner & { theme: Theme; widthPx: number },
): Promise<Picture> {
  const config = { url: dashboard.server.url, timeZone: 'UTC' }
  const plate = await plateAt({ db: dashboard.db, now: () => newsroomNow, config }, place, readerOf(language, calendar))
  return composePicture(plate, { widthPx, layoutPx: widthPx, theme }, { source: '', code: null })
}

/** The same numbers, but for what rounding to whole hundredths makes of them. */
function expectNear(found: number[], wanted: number[]): void {
  expect(found).toHaveLength(wanted.length)
  const apart = found.map((size, index) => Math.abs(size - wanted[index]!))
  expect(Math.max(...apart)).toBeLessThanOrEqual(2.1)
}

/** All wanted words are among those found, in their order; what was cut for want of room counts by its beginning. */
function expectInOrder(found: string[], wanted: string[]): void {
  let at = 0
  for (const words of wanted) {
    const next = found.findIndex(
      (one, index) => index >= at && (one === words || one.startsWith(words) || (one.endsWith('…') && words.startsWith(one.slice(0, -1)))),
    )
    if (next === -1) expect(found.slice(at)).toContain(words)
    at = next + 1
  }
}

test('a figure is given to another site by an address that holds its own key, asked for again by its tag, and taken back', async () => {
  const page = await dashboard.open('/explore?subject=samir-halabi&range=7d')
  await page.locator('figure summary', { hasText: 'Export' }).click()
  await page.locator('button[value="page"]').click()
  await page.waitForURL('**/figures/*')
  await page.getByLabel('Where it is for').fill('ویکی تحریریه')
  await page.locator('button[value="embed"]').click()
  const address = await page.locator('main code').innerText()
  expect(address).toMatch(/\/embed\/[\w-]{22}\.png$/)

  const first = await fetch(address)
  expect([first.status, first.headers.get('content-type'), first.headers.get('cross-origin-resource-policy')]).toEqual([
    200,
    'image/png',
    'cross-origin',
  ])
  const etag = first.headers.get('etag') ?? ''
  expect((await fetch(address, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  const json = await (await fetch(address.replace('.png', '.json?lang=fa'))).json()
  expect([json.language, json.rows.length]).toEqual(['fa', 8])
  expect(await (await fetch(address.replace('.png', '.svg'))).text()).toMatch(/^<svg/)
  expect((await fetch(address.replace('.png', '.csv'))).status).toBe(404)

  await page.locator('button[value="revoke"]').click()
  await page.getByText('taken back').waitFor()
  expect((await fetch(address)).status).toBe(404)
  await page.context().close()
})

test('a picture that does not pass is told on the page and answered with the reason and the numbers, never empty', async () => {
  const page = await dashboard.open(`/explore?q=${encodeURIComponent('日本')}&subject=samir-halabi&range=7d`)
  await page.locator('figure summary', { hasText: 'Export' }).click()
  await page.locator('button[value="page"]').click()
  await page.waitForURL('**/figures/*')
  expect(await page.locator('main [role="alert"]').innerText()).toContain('日 (U+65E5)')
  const code = page.url().split('/').at(-1)
  const answer = await page.request.get(`${dashboard.server.url}/f/${code}.png`)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([500, 'text/plain; charset=utf-8'])
  expect(await answer.text()).toContain('U+65E5')
  expect(await answer.text()).toContain('Samir Halabi')
  await page.context().close()
})

test('by the keyboard alone a figure is copied as picture, as table and as a mail with its numbers in words', async () => {
  const page = await dashboard.open('/explore?subject=samir-halabi&range=7d')
  await page.locator('figure summary', { hasText: 'Export' }).press('Enter')
  await page.locator('button[value="page"]').press('Enter')
  await page.waitForURL('**/figures/*')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('main ul a[download]').last().focus()
  const copied: Record<string, string>[] = []
  for (const label of ['Copy picture', 'Copy table', 'Copy for a mail']) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(label)
    await page.keyboard.press('Enter')
    await page
      .locator('main span', { has: page.getByRole('button', { name: label }) })
      .getByText('Copied')
      .waitFor()
    copied.push(await readClipboard(page))
  }
  const [picture, table, mail] = copied
  expect(Object.keys(picture!)).toEqual(['image/png'])
  expect(table!['text/html']).toMatch(/^<table.*Mon 16 Mar 2026/s)
  expect(table!['text/plain']).toContain('Mon 16 Mar 2026\t')
  expect(mail!['text/html']).toContain('src="data:image/png;base64,')
  expect(mail!['text/html']).toMatch(/alt="[^"]*Samir Halabi[^"]*highest/)
  expect(mail!['text/plain']).toContain('Mon 16 Mar 2026\t')
  await page.context().close()
})

/** What lies on the clipboard, by kind; of a picture its size. */
function readClipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => {
      const blob = await item!.getType(type)
      return [type, type.startsWith('text/') ? await blob.text() : String(blob.size)]
    }
    return Object.fromEntries(await Promise.all(item!.types.map(read)))
  })
}

test('an SVG is a file of its own: sound XML with its words, without typefaces, scripts, or anything from elsewhere', async () => {
  const page = await dashboard.open('/figures')
  const code = await keepFigure(page.request, dashboard.server.url, '/explore?subject=samir-halabi&split=outlet&shape=bars')
  const svg = await (await page.request.get(`${dashboard.server.url}/f/${code}.svg?theme=dark&lang=fa`)).text()
  expect(svg).not.toMatch(/<text|<script|<style|<image|href=|var\(|url\((?!#)|font-/)
  await page.goto('about:blank')
  const read = await page.evaluate(async (text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    const picture = new Image()
    picture.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
    const width = await picture.decode().then(
      () => picture.naturalWidth,
      () => null,
    )
    return {
      name: root.nodeName,
      role: root.getAttribute('role'),
      words: [...root.children].slice(0, 2).map((one) => one.textContent),
      width,
    }
  }, svg)
  expect(read).toMatchObject({ name: 'svg', role: 'img', width: 800 })
  expect(read.words[0]).toContain('سمیر حلبی')
  expect(read.words[1]?.length).toBeGreaterThan(read.words[0]!.length)
  await page.context().close()
})

test('each preset makes a picture of its own size, sharpness and letters, and says so to the program that lays it out', async () => {
  const page = await dashboard.open('/figures')
  const code = await keepFigure(page.request, dashboard.server.url, `/explore?${two}`)
  const made = await Promise.all(
    ['outlook', 'gmail', 'word', 'slides'].map(async (preset) => {
      const png = await (await page.request.get(`${dashboard.server.url}/f/${code}.png?preset=${preset}`)).body()
      const at = png.indexOf('pHYs') + 4
      return [preset, png.readUInt32BE(16), Math.round(png.readUInt32BE(at) * 0.0254)]
    }),
  )
  // Dots an inch: 96 are shown point by point, 192 twice as sharp.
  expect(made).toEqual([
    ['outlook', 600, 96],
    ['gmail', 1200, 192],
    ['word', 1200, 144],
    ['slides', 2400, 192],
  ])
  await page.context().close()
})
