import { drawDocument, escapeHtml, paragraphs, slugOf } from './html.ts'
import { isoUtc, jalaliWords, persianTime } from './printed-dates.ts'
import type { Template } from './template.ts'

/** In the manner of Nastooh: ISO times in Open Graph, an empty heading before the title, "end of message" below the text. */
export const nastooh: Template = {
  charset: 'utf-8',
  articlePath: (article) => `/news/${article.id}/${slugOf(article)}`,
  feed: { path: '/rss', hasDates: true },
  definition: { family: 'nastooh', articlePath: '^/news/\\d+' },
  drawArticle: (page) => {
    const { article } = page
    const { at, outlet, title, lead, section, tags } = article
    return drawDocument(
      page,
      `<meta charset="utf-8"><meta name="generator" content="www.nastooh.ir">
<meta property="article:published_time" content="${isoUtc(at)}">`,
      `<main><h1></h1><ol class="breadcrumb"><li><a href="/archive">${section.name}</a></li></ol>
<div class="item-nav"><div class="item-date"><span>${jalaliWords(at, outlet.timeZone)} - ${persianTime(at, outlet.timeZone)}</span></div></div>
<div class="item-title"><h1 class="title">${escapeHtml(title)}</h1></div>
${lead ? `<p class="summary introtext">${escapeHtml(lead)}</p>` : ''}
<div class="item-body"><div class="item-text" itemprop="articleBody">${paragraphs(article)}
<p>انتهای پیام</p></div></div>
<footer class="tags">${tags.map((tag) => `<a href="/tag">${tag}</a>`).join(' ')}</footer></main>`,
    )
  },
}
