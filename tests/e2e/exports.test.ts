import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { composePicture } from '#app/exports/studio/compose-picture.ts'
import { shareDashboard } from '#tests/helpers/dashboard.ts'
import { addCatalogues, plateAt, readerOf } from '#tests/helpers/exporting.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { visit } from '#tests/helpers/visit.ts'

const dashboard = shareDashboard((db) => seedNewsroom(db, { days: 14, perDay: 2 }))
const two = 'subject=samir-halabi&subject=nasrin-kaviani'

/** Keeps the figure of a place and returns its code. */
async function keep(page: Page, place: string): Promise<string> {
  const { url } = dashboard.server
  const answer = await page.request.post(`${url}/figures`, { form: { place, as: 'page' }, headers: { origin: url } })
  return new URL(answer.url()).pathname.split('/').at(-1)!
}

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

test.each(['en', 'fa', 'ar'] as const)('the lines of the page and of the picture are the same, corner by corner, in %s', async (locale) => {
  const page = await dashboard.open('/figures', { locale })
  for (const shape of ['lines', 'areas']) {
    const place = `/explore?${two}&shape=${shape}`
    await visit(page, dashboard.server.url + place)
    const onPage = await readChart(page)
    // The margins of a wide picture are 28 on either side, so that its chart is as wide as the page's.
    const look = `layout=${Math.round(onPage.width) + 56}&lang=${locale}`
    const svg = await (await page.request.get(`${dashboard.server.url}/f/${await keep(page, place)}.svg?${look}`)).text()
    const inPicture = [...svg.matchAll(/<path id="chart-[^"]*"[^>]*>/g)].map(([tag]) => / d="([^"]*)"/.exec(tag)?.[1] ?? '')
    const corners = [onPage.paths, inPicture].map((paths) => relateHeights(paths.map(readCorners)))
    expect(corners[0]!.length).toBeGreaterThan(2)
    expect(corners[1]).toEqual(corners[0])
  }
  await page.context().close()
})

/** What the browser drew of a chart over time. */
function readChart(page: Page): Promise<{ width: number; paths: string[] }> {
  return page
    .locator('figure svg.recharts-surface')
    .first()
    .evaluate((svg) => ({
      width: Number(svg.getAttribute('width')),
      paths: [...svg.querySelectorAll('path.recharts-curve')].map((path) => path.getAttribute('d') ?? ''),
    }))
}

type Corner = [x: number, y: number]

function readCorners(path: string): Corner[] {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []
  return Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[index * 2]!, numbers[index * 2 + 1]!])
}

/** The page and the picture are not equally high: heights count from the highest corner to the lowest, in hundredths. */
function relateHeights(paths: Corner[][]): Corner[][] {
  const heights = paths.flat().map(([, y]) => y)
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
  return paths.map((path) => path.map(([x, y]) => [Math.round(x), Math.round(((y - top) / (bottom - top)) * 100)]))
}

test('bars, cells and days are as long and as dark in the picture as on the page', async () => {
  const look = { widthPx: 600, layoutPx: 600, theme: 'light' } as const
  const shapes = ['subject=samir-halabi&split=outlet&shape=bars', `${two}&shape=heat`, 'subject=samir-halabi&shape=calendar']
  for (const query of shapes) {
    const page = await dashboard.open(`/explore?${query}`)
    const onPage = await page
      .locator('figure')
      .evaluate((figure) =>
        [...figure.querySelectorAll<HTMLElement>('[style*="--part"], [style*="--shade"]')]
          .map(({ style }) => Number.parseFloat(style.getPropertyValue('--part') || style.getPropertyValue('--shade')))
          .filter((value) => value > 0),
      )
    addCatalogues()
    const config = { url: dashboard.server.url, timeZone: 'UTC' }
    const plate = await plateAt({ db: dashboard.db, now: () => newsroomNow, config }, `/explore?${query}`, readerOf('en'))
    const { svg } = await composePicture(plate, look, { source: '', code: null })
    const inPicture = [...svg.matchAll(/<rect id="mark-[^"]*"[^>]*>/g)].map(([tag]) => {
      const shade = / fill-opacity="([\d.]+)"/.exec(tag)?.[1]
      return shade === undefined ? (Number(/ width="([\d.]+)"/.exec(tag)?.[1]) / 560) * 100 : Number(shade) * 100
    })
    expect(onPage.length).toBeGreaterThan(2)
    expect(inPicture.map(Math.round)).toEqual(onPage.map(Math.round))
    await page.context().close()
  }
})

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

test('copied for a mail, a figure is a picture with its numbers in words, and text beside it', async () => {
  const page = await dashboard.open('/explore?subject=samir-halabi&range=7d')
  await page.locator('figure summary', { hasText: 'Export' }).click()
  await page.locator('button[value="page"]').click()
  await page.waitForURL('**/figures/*')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Copy for a mail' }).click()
  await page.getByText('Copied').waitFor()
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()))
  })
  expect(html).toContain('src="data:image/png;base64,')
  expect(html).toMatch(/alt="[^"]*Samir Halabi[^"]*highest/)
  expect(text).toContain('Mon 16 Mar 2026\t')
  await page.context().close()
})
