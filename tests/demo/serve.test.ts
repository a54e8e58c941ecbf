import { parseFeed } from 'feedsmith'
import { expect, onTestFinished, test } from 'vitest'
import { type OutletInput, parseOutlet } from '#catalog/definition.ts'
import type { DemoArticle } from '#demo/newsroom/article.ts'
import { openNewsroom } from '#demo/newsroom/newsroom.ts'
import { demoOutlets } from '#demo/outlets.ts'
import { startNewsroom } from '#demo/serve.ts'
import { decodePage } from '#scraper/decode/decode-page.ts'
import { extractArticle } from '#scraper/extract/extract-article.ts'

/** A Monday morning in the middle of a summit of the made-up lake. */
const monday = Date.parse('2026-11-23T08:00:00Z')

test('the newsroom opens with eight outlets of both languages, their definitions and its subjects', async () => {
  const newsroom = await openDemo()
  const outlets = newsroom.outlets.map(parseOutlet)
  expect(outlets.map(({ language }) => language).sort()).toEqual(['ar', 'ar', 'ar', 'ar', 'fa', 'fa', 'fa', 'fa'])
  expect(new Set(outlets.map(({ home }) => new URL(home).port)).size).toBe(8)
  expect(newsroom.subjects.length).toBeGreaterThan(10)
  expect(await (await fetch(newsroom.url)).text()).toContain(outlets[0]?.names.en)
})

test.each(demoOutlets.map((outlet) => [outlet.slug, outlet] as const))(
  '%s serves a feed of its newest thirty articles',
  async (slug, outlet) => {
    const definition = definitionOf(await openDemo(), slug)
    const { format, feed } = parseFeed(await readText(definition.feeds?.[0]?.url))
    const articles = openNewsroom(() => monday).listArticles(outlet)
    expect(format).toBe('rss')
    if (format !== 'rss') return
    expect(feed.items?.map((item) => item.title)).toEqual(articles.slice(0, 30).map(({ title }) => title))
    const firstDate = feed.items?.[0]?.pubDate
    expect(firstDate === undefined ? undefined : Date.parse(firstDate)).toBe(slug === 'chakameh' ? undefined : articles[0]?.at)
  },
)

test.each(demoOutlets.map((outlet) => [outlet.slug, outlet] as const))(
  'what is read from the pages of %s is what was written',
  async (slug, outlet) => {
    const definition = definitionOf(await openDemo(), slug)
    const articles = openNewsroom(() => monday).listArticles(outlet)
    const chosen = articles.filter((_, i) => i % 23 === 0)
    const paths = (await readText(definition.sitemaps?.[0]?.url)).matchAll(/<loc>([^<]+)<\/loc>/g)
    const addresses = [...paths].map((match) => match[1]?.replaceAll('&amp;', '&') ?? '')
    expect(addresses.length).toBe(articles.length)
    for (const article of chosen) {
      const url = addresses[articles.indexOf(article)] ?? ''
      const read = extractArticle({ html: await readText(url), url, definition: parseOutlet(definition), hint: null, fetchedAt: monday })
      if ('failure' in read) throw new Error(`${url}: ${read.failure}`)
      expect(read.title).toBe(article.title)
      const { text, source } = tellSource(article.paragraphs)
      expect(textOf(read.lead, read.body)).toBe(textOf(article.lead, text))
      expect(read.creditedSource).toBe(source)
      expect(read.day).toBe(slug === 'chakameh' ? null : dayOf(article))
      if (read.publishedPrecision === 'minute') expect(read.publishedAt).toBe(article.at)
      expect(read.url).toBe(url)
    }
  },
)

/** What a desk took over ends with a line that says from where, which is no part of the text. */
function tellSource(paragraphs: string[]): { text: string; source: string | null } {
  const source = /^(?:المصدر|منبع): (.+)$/u.exec(paragraphs.at(-1) ?? '')?.[1] ?? null
  return { text: (source === null ? paragraphs : paragraphs.slice(0, -1)).join('\n'), source }
}

test('the old portal sends windows-1256 that only its pages declare', async () => {
  const definition = definitionOf(await openDemo(), 'old-post')
  const response = await fetch(definition.home)
  const { charset, text } = decodePage(await response.bytes(), response.headers.get('content-type'))
  expect(response.headers.get('content-type')).toBe('text/html')
  expect(charset).toBe('windows-1256')
  expect(text).toContain('البريد القديم')
})

test('what did not change is answered with 304, and what does not exist with 404', async () => {
  const definition = definitionOf(await openDemo(), 'peyk')
  const first = await fetch(definition.home)
  const again = await fetch(definition.home, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
  expect((await fetch(`${definition.home}news/999999999`)).status).toBe(404)
})

type Demo = Awaited<ReturnType<typeof startNewsroom>>

async function openDemo(): Promise<Demo> {
  const newsroom = await startNewsroom({ now: () => monday })
  onTestFinished(() => newsroom.close())
  return newsroom
}

function definitionOf({ outlets }: Demo, slug: string): OutletInput {
  return outlets.find((outlet) => outlet.slug === slug) as OutletInput
}

async function readText(url: string | undefined): Promise<string> {
  const response = await fetch(url ?? '')
  return decodePage(await response.bytes(), response.headers.get('content-type')).text
}

function textOf(lead: string | null, body: string): string {
  return lead ? `${lead}\n${body}` : body
}

function dayOf({ at, outlet }: DemoArticle): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: outlet.timeZone }).format(at)
}
