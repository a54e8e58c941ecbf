import { drawDocument, escapeHtml, paragraphs, slugOf } from './html.ts'
import { jalaliNumbers, jalaliWords, persianTime } from './printed-dates.ts'
import type { Template } from './template.ts'

/** In the manner of IranSamaneh: Jalali text even in Open Graph, a clock in the header, the lead outside the body. */
export const iransamaneh: Template = {
  charset: 'utf-8',
  articlePath: (article) => `/fa/news/${article.id}/${slugOf(article)}`,
  feed: { path: '/fa/rss/allnews', hasDates: true },
  definition: { family: 'iransamaneh' },
  drawArticle: (page) => {
    const { article, latest } = page
    const { at, outlet, title, lead, section, tags } = article
    const { timeZone } = outlet
    const newest = latest[0]?.at ?? at
    return drawDocument(
      page,
      `<meta charset="utf-8">
<meta property="article:published_time" content="${jalaliNumbers(at, timeZone)} - ${persianTime(at, timeZone)}">`,
      `<div class="today_date">${jalaliWords(newest, timeZone)}</div>
<div class="news_toolbar"><div class="news_path">گروه: <a href="/fa/archive">${section.name}</a></div>
<div class="news_nav news_pdate_c"><span class="news_nav_title">تاریخ انتشار: </span>${jalaliWords(at, timeZone)} - ${persianTime(at, timeZone)}</div></div>
<div class="news_body_con"><div class="title"><h1 class="Htags">${escapeHtml(title)}</h1></div>
<div class="subtitle">${escapeHtml(lead ?? '')}</div>
<div class="body">${paragraphs(article)}</div>
<div class="tags_title">${tags.map((tag) => `<a href="/fa/tag">${tag}</a>`).join(' ')}</div></div>`,
    )
  },
}
