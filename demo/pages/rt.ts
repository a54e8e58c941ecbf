import { drawDocument, escapeHtml, paragraphs, slugOf } from './html.ts'
import { dottedGmt } from './printed-dates.ts'
import type { Template } from './template.ts'

/** In the manner of RT Arabic: the date in GMT while the outlet lives three hours ahead, the source in a line of its own below the text. */
export const rt: Template = {
  charset: 'utf-8',
  articlePath: (article) => `/${article.section.key}/${article.id}-${slugOf(article)}/`,
  feed: { path: '/rss/', hasDates: true },
  definition: {
    articlePath: '/\\d{9}-',
    layouts: [
      {
        article: 'div.article',
        title: 'h1.heading',
        lead: '.summary',
        body: 'div.js-mediator-article',
        date: '.date',
        exclude: ['.article-source'],
        tags: '.news-tags_article a',
      },
    ],
  },
  drawArticle: (page) => {
    const { article } = page
    const { at, outlet, title, lead, tags } = article
    return drawDocument(
      page,
      '<meta charset="utf-8">',
      `<div class="article"><h1 class="heading">${escapeHtml(title)}</h1>
<span class="date">تاريخ النشر: ${dottedGmt(at)}</span>
${lead ? `<div class="summary">${escapeHtml(lead)}</div>` : ''}
<div class="text js-text js-mediator-article">${paragraphs(article)}
<p class="article-source">المصدر: ${outlet.names.ar}</p></div>
<div class="news-tags news-tags_article">${tags.map((tag) => `<a href="/tag">${tag}</a>`).join(' ')}</div></div>`,
    )
  },
}
