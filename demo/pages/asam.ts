import { isoLocal } from '../newsroom/local-time.ts'
import { drawDocument, escapeHtml, paragraphs, slugOf } from './html.ts'
import { jalaliWords, persianTime } from './printed-dates.ts'
import type { Template } from './template.ts'

/** In the manner of Asam: the time as an attribute beside the printed Jalali date, the text in an element called "echo detail". */
export const asam: Template = {
  charset: 'utf-8',
  articlePath: (article) => `/fa/news/${article.id}-${slugOf(article)}`,
  feed: { path: '/feeds/', hasDates: true },
  definition: { family: 'asam' },
  drawArticle: (page) => {
    const { article } = page
    const { at, outlet, title, lead, section, tags } = article
    return drawDocument(
      page,
      '<meta charset="utf-8">',
      `<article><ul class="breadcrumb_list"><li><a href="/archive">${section.name}</a></li></ul>
<h1 class="title">${escapeHtml(title)}</h1>
<time class="news_time" datetime="${isoLocal(outlet, at)}">${jalaliWords(at, outlet.timeZone)} ${persianTime(at, outlet.timeZone)}</time>
${lead ? `<p class="lead">${escapeHtml(lead)}</p>` : ''}
<div id="echo_detail">${paragraphs(article)}</div>
<div class="article_tag">${tags.map((tag) => `<a href="/tag">${tag}</a>`).join(' ')}</div></article>`,
    )
  },
}
