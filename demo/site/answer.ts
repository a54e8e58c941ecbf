import type { DemoArticle } from '../newsroom/article.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { DemoOutlet } from '../outlets.ts'
import { escapeHtml } from '../pages/html.ts'
import { drawFeed } from './feed.ts'

export type Answer = { status: 200 | 404; type: string; text: string }

const feedItems = 30
const boxItems = 6

/** What an outlet's website says to a path with its query. */
export function answer(newsroom: Newsroom, outlet: DemoOutlet, base: string, path: string): Answer {
  const { template } = outlet
  const link = (article: DemoArticle) => base + template.articlePath(article)
  const newest = newsroom.listArticles(outlet)
  if (path === '/robots.txt') return plain(`User-agent: *\nAllow: /\nSitemap: ${base}/sitemap.xml\n`)
  if (path === template.feed.path) return xml(drawFeed(outlet, base, newest.slice(0, feedItems), link))
  if (path === '/sitemap.xml') return xml(drawSitemap(newest.map(link)))
  if (path === '/' || path === '/archive') return html(outlet, drawFront(outlet, newest.slice(0, 40), link))
  const article = newsroom.findArticle(outlet, Number(path.match(/\d{9}/)?.[0]))
  if (!article) return { ...html(outlet, '<!DOCTYPE html><title>404</title><h1>404</h1>'), status: 404 }
  return html(outlet, template.drawArticle({ article, link, latest: newest.slice(0, boxItems) }))
}

/** All addresses of the last ninety days, newest first, without dates, as many systems write it. */
function drawSitemap(links: string[]): string {
  const entries = links.map((address) => `<url><loc>${escapeHtml(address)}</loc></url>`)
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>`
}

function drawFront(outlet: DemoOutlet, articles: DemoArticle[], link: (article: DemoArticle) => string): string {
  const name = escapeHtml(outlet.names[outlet.language])
  const headlines = articles.map((article) => `<h2><a href="${link(article)}">${escapeHtml(article.title)}</a></h2>`)
  return `<!DOCTYPE html>
<html lang="${outlet.language}" dir="rtl"><head><meta charset="${outlet.template.charset}"><title>${name}</title>
<link rel="alternate" type="application/rss+xml" href="${outlet.template.feed.path}"></head>
<body><h1>${name}</h1>
${headlines.join('\n')}
</body></html>`
}

function html({ template }: DemoOutlet, text: string): Answer {
  // The old portal declares its charset in the page alone.
  return { status: 200, type: template.charset === 'utf-8' ? 'text/html; charset=utf-8' : 'text/html', text }
}

function xml(text: string): Answer {
  return { status: 200, type: 'application/xml', text }
}

function plain(text: string): Answer {
  return { status: 200, type: 'text/plain; charset=utf-8', text }
}
