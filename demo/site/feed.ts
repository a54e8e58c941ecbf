import type { DemoArticle } from '../newsroom/article.ts'
import type { DemoOutlet } from '../outlets.ts'
import { escapeHtml } from '../pages/html.ts'

/** RSS 2.0 of the newest articles. */
export function drawFeed(outlet: DemoOutlet, base: string, articles: DemoArticle[], link: (article: DemoArticle) => string): string {
  const { template, names, language } = outlet
  const items = articles.map((article) => {
    const date = template.feed.hasDates ? `<pubDate>${new Date(article.at).toUTCString()}</pubDate>` : ''
    const summary = article.lead ?? article.paragraphs[0] ?? ''
    return `<item><title>${escapeHtml(article.title)}</title><link>${escapeHtml(link(article))}</link><guid>${escapeHtml(link(article))}</guid>
<description>${escapeHtml(summary)}</description><category>${article.section.name}</category>${date}</item>`
  })
  return `<?xml version="1.0" encoding="${template.charset}"?>
<rss version="2.0"><channel><title>${escapeHtml(names[language])}</title><link>${base}/</link><description>${names.en}</description><language>${language}</language>
${items.join('\n')}
</channel></rss>`
}
