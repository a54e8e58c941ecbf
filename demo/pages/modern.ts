import { isoLocal } from '../newsroom/local-time.ts'
import { drawDocument, escapeHtml, paragraphs } from './html.ts'
import { gregorianWords, isoUtc } from './printed-dates.ts'
import type { Template } from './template.ts'

/** A modern site: class names that change at each build, so that JSON-LD says what is what. */
export const modern: Template = {
  charset: 'utf-8',
  articlePath: (article) => `/${article.section.key}/${isoUtc(article.at).slice(0, 10).replaceAll('-', '/')}/${article.id}`,
  feed: { path: '/rss.xml', hasDates: true },
  definition: {
    articlePath: '/\\d{4}/\\d{2}/\\d{2}/\\d{9}$',
    layouts: [{ title: 'main h1', lead: 'main p[role=doc-subtitle]', body: '[data-component=text]' }],
  },
  drawArticle: (page) => {
    const { article, link } = page
    const { at, outlet, title, lead, section } = article
    const published = isoLocal(outlet, at)
    const structured = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      datePublished: published,
      dateModified: published,
      articleSection: section.name,
      mainEntityOfPage: link(article),
      publisher: { '@type': 'Organization', name: outlet.names.ar, foundingDate: '1998-03-21' },
    })
    return drawDocument(
      page,
      `<meta charset="utf-8"><script type="application/ld+json">${structured.replaceAll('<', '\\u003c')}</script>`,
      `<main class="css-1x9k2"><h1 class="css-8p0q">${escapeHtml(title)}</h1>
<time class="css-77ab" datetime="${published}">${gregorianWords(at, outlet.timeZone)}</time>
${lead ? `<p class="css-5d" role="doc-subtitle">${escapeHtml(lead)}</p>` : ''}
<div class="css-3fe" data-component="text">${paragraphs(article)}</div></main>`,
    )
  },
}
