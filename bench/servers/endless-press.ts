import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OutletInput } from '#catalog/definition.ts'
import { dayNumberOf } from '../../demo/calendar.ts'
import { pick, type Random, randomOf } from '../../demo/random.ts'
import { listDemoSubjects } from '../../demo/subjects.ts'
import { arabicTopics } from '../../demo/texts/arabic/topics.ts'
import { persianTopics } from '../../demo/texts/persian/topics.ts'
import type { TopicTexts } from '../../demo/texts/topic-texts.ts'

// Outlets with as many articles as are asked for, each of words of its own and drawn when it is fetched. A process of its own, which ends with its parent.
type Outlet = { slug: string; language: 'ar' | 'fa'; articles: number }

const outletCount = 20
const addressesPerSitemap = 1_000
const daysBack = 80
const dayMs = 24 * 3_600_000
const startedAt = Date.now()
const subjects = listDemoSubjects(dayNumberOf(new Date(startedAt).toISOString().slice(0, 10)))
const people = subjects.filter(({ kind }) => kind === 'speaker')
const words = { ar: wordsOf(Object.values(arabicTopics)), fa: wordsOf(Object.values(persianTopics)) }
/** "He said that …", "he said: …" */
const said = {
  ar: (name: string, words: string) => `وقال ${name} إن ${words}`,
  fa: (name: string, words: string) => `${name} گفت: ${words}`,
}

process.once('message', async ({ articles }: { articles: number }) => {
  const slugs = Array.from({ length: outletCount }, (_, at) => `endless-${at + 1}`)
  const outlets = await Promise.all(
    slugs.map((slug, at) => open({ slug, language: at % 2 === 0 ? 'ar' : 'fa', articles: Math.ceil(articles / outletCount) })),
  )
  process.send?.({ outlets, subjects })
})
process.on('disconnect', () => process.exit(0))

async function open(outlet: Outlet): Promise<OutletInput> {
  const server = createServer((request, response) => {
    const [, kind, number] = /^\/(news|sitemap)\/(\d+)$/.exec(request.url ?? '') ?? []
    if (kind === undefined) return response.writeHead(404).end()
    const base = `http://${request.headers.host}`
    response.setHeader('content-type', kind === 'news' ? 'text/html; charset=utf-8' : 'application/xml')
    response.end(kind === 'news' ? drawPage(outlet, Number(number)) : drawSitemap(outlet, base, Number(number)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return define(outlet, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

function define({ slug, language, articles }: Outlet, base: string): OutletInput {
  const sitemaps = Array.from({ length: Math.ceil(articles / addressesPerSitemap) }, (_, page) => ({ url: `${base}/sitemap/${page}` }))
  const layouts = [{ title: 'h1', body: '.story', date: 'time' }]
  return { slug, name: slug, language, timeZone: 'UTC', home: `${base}/`, sitemaps, layouts }
}

function drawSitemap(outlet: Outlet, base: string, page: number): string {
  const numbers = Array.from({ length: addressesPerSitemap }, (_, at) => page * addressesPerSitemap + at).filter(
    (one) => one < outlet.articles,
  )
  const entries = numbers.map((one) => `<url><loc>${base}/news/${one}</loc><lastmod>${publishedAt(outlet, one)}</lastmod></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`
}

/** The first address is the newest. */
function publishedAt({ articles }: Outlet, number: number): string {
  return new Date(startedAt - dayMs - (number / articles) * daysBack * dayMs).toISOString()
}

function drawPage(outlet: Outlet, number: number): string {
  const { slug, language } = outlet
  const random = randomOf(slug, number)
  const title = sentence(random, language, 8)
  const paragraphs = Array.from({ length: 8 }, () => {
    const plain = sentence(random, language, 30)
    return random() < 0.4 ? said[language](pick(random, people).names[language], plain) : plain
  })
  return `<!DOCTYPE html><html lang="${language}" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head><body>
<nav>${'<a href="/">قسم</a> '.repeat(60)}</nav><article><h1>${title}</h1><time datetime="${publishedAt(outlet, number)}">${publishedAt(outlet, number)}</time>
<div class="story">${paragraphs.map((text) => `<p>${text}.</p>`).join('\n')}</div></article></body></html>`
}

/** Few words are frequent and many rare, as in any language. */
function sentence(random: Random, language: Outlet['language'], length: number): string {
  const list = words[language]
  return Array.from({ length }, () => list[Math.floor(random() ** 3 * list.length)]).join(' ')
}

function wordsOf(topics: TopicTexts[]): string[] {
  const sentences = topics.flatMap(({ leads, facts, speech }) => [...leads, ...facts, ...speech])
  return [...new Set(sentences.flatMap((text) => text.match(/\p{L}[\p{L}\p{M}\u200c]+/gu) ?? []))]
}
