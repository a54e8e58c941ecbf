import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type OutletDefinition, type OutletInput, parseOutlet } from '#catalog/definition.ts'

/** A small Arabic news site of our own on loopback: a feed of the newest ten, a listing with pages of ten, articles with a date and a canonical link. */
export type NewsSite = {
  base: string
  definition: OutletDefinition
  /** Articles from 1 (oldest) to `count` (newest). */
  publish: (count: number) => void
  /** Adds a paragraph to an article that is out. */
  edit: (id: number, paragraph: string) => void
  /** Takes an article down, or puts it back. */
  withdraw: (id: number, isGone: boolean) => void
  /** Makes robots.txt forbid a path. */
  forbid: (path: string) => void
  /** Paths asked for, robots.txt left out. */
  visits: string[]
  close: () => Promise<void>
}

const perPage = 10

/** Starts the site with `count` articles. `faults` answers a path in place of the site, or null to let it answer. */
export async function openNewsSite(
  count: number,
  definition: Partial<OutletInput> = {},
  faults: (path: string) => number | null = () => null,
): Promise<NewsSite> {
  let published = count
  let forbidden = ''
  const edits = new Map<number, string>()
  const gone = new Set<number>()
  const visits: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === '/robots.txt')
      return response.writeHead(200, { 'content-type': 'text/plain' }).end(`User-agent: *\nDisallow: ${forbidden}\n`)
    visits.push(path)
    const fault = faults(path)
    if (fault) return response.writeHead(fault).end()
    const answer = answerTo(path, base, published, edits, gone)
    if (!answer) return response.writeHead(404).end()
    if (answer.etag && request.headers['if-none-match'] === answer.etag) return response.writeHead(304, { etag: answer.etag }).end()
    response.writeHead(200, { 'content-type': answer.type, ...(answer.etag ? { etag: answer.etag } : {}) }).end(answer.text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const input: OutletInput = {
    slug: 'marsa',
    name: 'المرسى',
    language: 'ar',
    timeZone: 'Asia/Riyadh',
    home: `${base}/`,
    feeds: [{ url: `${base}/feed` }],
    layouts: [{ title: 'h1', body: '.text', date: 'time' }],
    politeness: { delayMs: 0, concurrency: 2 },
    ...definition,
  }
  return {
    base,
    definition: parseOutlet(JSON.parse(JSON.stringify(input).replaceAll('{base}', base))),
    publish: (next) => {
      published = next
    },
    edit: (id, paragraph) => void edits.set(id, paragraph),
    withdraw: (id, isGone) => void (isGone ? gone.add(id) : gone.delete(id)),
    forbid: (path) => {
      forbidden = path
    },
    visits,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

type Answer = { type: string; text: string; etag?: string }

function answerTo(path: string, base: string, published: number, edits: Map<number, string>, gone: Set<number>): Answer | null {
  const { pathname, searchParams } = new URL(path, base)
  if (pathname === '/feed') return { type: 'application/rss+xml', text: feed(base, published), etag: `"${published}"` }
  if (pathname === '/list') return { type: 'text/html; charset=utf-8', text: listing(Number(searchParams.get('page') ?? 1), published) }
  const id = Number(pathname.match(/^\/news\/(\d+)$/)?.[1])
  return id >= 1 && id <= published && !gone.has(id) ? { type: 'text/html; charset=utf-8', text: article(base, id, edits.get(id)) } : null
}

function newest(published: number, skip: number): number[] {
  return Array.from({ length: Math.min(perPage, Math.max(0, published - skip)) }, (_, i) => published - skip - i)
}

function feed(base: string, published: number): string {
  const items = newest(published, 0).map((id) => `<item><title>${title(id)}</title><link>${base}/news/${id}?utm_source=rss</link></item>`)
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>المرسى</title>${items.join('')}</channel></rss>`
}

function listing(page: number, published: number): string {
  const links = newest(published, (page - 1) * perPage).map((id) => `<li><a class="item" href="/news/${id}">${title(id)}</a></li>`)
  const next = published > page * perPage ? `<a rel="next" href="/list?page=${page + 1}">التالي</a>` : ''
  return `<!DOCTYPE html><html><body><ul>${links.join('')}</ul>${next}</body></html>`
}

/** The first nine articles are of 1 January 2026, then ten a day. */
export function dayOfArticle(id: number): string {
  return new Date(Date.UTC(2026, 0, 1 + Math.floor(id / 10))).toISOString().slice(0, 10)
}

function title(id: number): string {
  return `وصول السفينة رقم ${id} إلى المرسى`
}

function article(base: string, id: number, edit?: string): string {
  const at = `${dayOfArticle(id)}T10:${String(id % 60).padStart(2, '0')}:00+03:00`
  const sentence = `قال ربان السفينة رقم ${id} إن الرحلة كانت هادئة وإن البحارة بخير. `
  return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title(id)}</title>
<link rel="canonical" href="${base}/news/${id}"></head><body><h1>${title(id)}</h1><time datetime="${at}">${at}</time>
<div class="text"><p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}</p>${edit ? `<p>${edit}</p>` : ''}</div></body></html>`
}
