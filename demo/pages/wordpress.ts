import { isoLocal } from '../newsroom/local-time.ts'
import { drawDocument, escapeHtml, paragraphs } from './html.ts'
import { gregorianWords } from './printed-dates.ts'
import type { Template } from './template.ts'

/** In the manner of a WordPress newspaper theme: the time in an attribute and in Open Graph, "read also" between the paragraphs. */
export const wordpress: Template = {
  charset: 'utf-8',
  articlePath: (article) => `/archives/${article.id}`,
  feed: { path: '/feed/', hasDates: true },
  definition: { family: 'wordpress', articlePath: '^/archives/\\d+' },
  drawArticle: (page) => {
    const { article } = page
    const { at, outlet, title, lead, section, tags } = article
    const time = isoLocal(outlet, at)
    return drawDocument(
      page,
      `<meta charset="utf-8"><meta name="generator" content="WordPress 6.8">
<meta property="article:published_time" content="${time}">`,
      `<article><div class="term-badges"><a href="/archive">${section.name}</a></div>
<h1 class="entry-title">${escapeHtml(title)}</h1>
<time class="entry-date published" datetime="${time}">${gregorianWords(at, outlet.timeZone)}</time>
<div class="entry-content">${lead ? `<p>${escapeHtml(lead)}</p>` : ''}
${paragraphs(article)}</div>
<div class="post-tags">${tags.map((tag) => `<a rel="tag" href="/tag">${tag}</a>`).join(' ')}</div></article>`,
    )
  },
}
