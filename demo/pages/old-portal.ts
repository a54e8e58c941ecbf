import { drawDocument, escapeHtml } from './html.ts'
import { gregorianWords } from './printed-dates.ts'
import type { Template } from './template.ts'

/** An old portal: windows-1256 declared in meta alone, tables, paragraphs parted by line breaks, a day without a time in Levantine months. */
export const oldPortal: Template = {
  charset: 'windows-1256',
  articlePath: (article) => `/newsdetails.asp?id=${article.id}`,
  feed: { path: '/rss.asp', hasDates: true },
  definition: {
    articlePath: '^/newsdetails\\.asp',
    layouts: [{ title: 'td.newstitle', body: 'td.newsbody', date: 'td.newsdate', section: 'td.newssection' }],
  },
  drawArticle: (page) => {
    const { article } = page
    const text = [article.lead, ...article.paragraphs].flatMap((one) => (one ? [escapeHtml(one)] : [])).join('<br><br>\n')
    return drawDocument(
      page,
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">',
      `<table width="600" align="center"><tr><td class="newssection">${article.section.name}</td></tr>
<tr><td class="newstitle"><b>${escapeHtml(article.title)}</b></td></tr>
<tr><td class="newsdate">${gregorianWords(article.at, article.outlet.timeZone, true)}</td></tr>
<tr><td class="newsbody">${text}</td></tr></table>`,
    )
  },
}
