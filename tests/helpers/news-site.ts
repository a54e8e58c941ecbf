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
  /** Builds the pages of the articles from this one on in another way, as after a relaunch. */
  redesign: (from: number) => void
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
  let redesignedFrom = Number.POSITIVE_INFINITY
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
    const answer = answerTo(path, base, published, edits, gone, redesignedFrom)
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
    redesign: (from) => {
      redesignedFrom = from
    },
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

function answerTo(
  path: string,
  base: string,
  published: number,
  edits: Map<number, string>,
  gone: Set<number>,
  redesignedFrom: number,
): Answer | null {
  const { pathname, searchParams } = new URL(path, base)
  if (pathname === '/feed') return { type: 'application/rss+xml', text: feed(base, published), etag: `"${published}"` }
  if (pathname === '/list') return { type: 'text/html; charset=utf-8', text: listing(Number(searchParams.get('page') ?? 1), published) }
  const id = Number(pathname.match(/^\/news\/(\d+)$/)?.[1])
  if (!(id >= 1 && id <= published) || gone.has(id)) return null
  return { type: 'text/html; charset=utf-8', text: id >= redesignedFrom ? redesigned(id) : article(base, id, edits.get(id)) }
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

const places = ['الصخرة', 'النخلة', 'البوابة', 'الجزيرة', 'المنارة', 'السوق', 'القلعة']

/** The same articles as a relaunched site shows them: other names, other elements, no date that a machine could read. */
function redesigned(id: number): string {
  const place = places[id % places.length]
  const day = Number(dayOfArticle(id).slice(-2))
  return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>المرسى</title></head><body>
<div class="top"><a href="/">الرئيسية</a><a href="/list">الأخبار</a></div>
<section class="maqal"><h2 class="unwan">${title(id)}</h2><span class="waqt">${day} يناير 2026، 10:${String(id % 60).padStart(2, '0')}</span>
<div class="matn"><p>رست السفينة رقم ${id} عند رصيف ${place} بعد رحلة دامت ${id + 3} أيام، وقال ربانها إن البحر كان هادئا طوال الطريق إلى ${place}.</p>
<p>وأضاف الربان أن حمولة السفينة رقم ${id} تبلغ ${id * 7} طنا من القمح والشعير، وأن تفريغها عند ${place} يحتاج إلى ${id + 1} عمال ويومين من العمل.</p>
<div class="iqra"><a href="/news/${id - 1}">${title(id - 1)}</a></div></div></section>
<div class="asfal">حقوق النشر محفوظة للمرسى</div></body></html>`
}
