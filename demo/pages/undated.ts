import { drawDocument, escapeHtml, paragraphs } from './html.ts'
import type { Template } from './template.ts'

/** A small WordPress site that prints no date anywhere, not even in its feed. */
export const undated: Template = {
  charset: 'utf-8',
  articlePath: (article) => `/p/${article.id}`,
  feed: { path: '/feed/', hasDates: false },
  definition: { family: 'wordpress', articlePath: '^/p/\\d+' },
  drawArticle: (page) => {
    const { article } = page
    return drawDocument(
      page,
      '<meta charset="utf-8"><meta name="generator" content="WordPress 6.8">',
      `<article><h1 class="entry-title">${escapeHtml(article.title)}</h1>
<div class="entry-content">${article.lead ? `<p>${escapeHtml(article.lead)}</p>` : ''}
${paragraphs(article)}</div></article>`,
    )
  },
}
