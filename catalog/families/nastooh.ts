import type { Family } from './family.ts'

/** Nastooh, the system of ISNA, IRNA, Mehr and fifty more: ISO times in Open Graph, a render time in `meta name=date`, empty headings before the title. */
export const nastooh: Family = {
  slug: 'nastooh',
  feedPaths: ['/rss'],
  layouts: [
    {
      title: 'h1.first-title, h1.title, .item-title h1, span.headline',
      kicker: '.kicker, .rutitr',
      lead: 'p.summary, .item-summary p.introtext, .item-summary .introtext, .item-summary',
      body: '.item-body .item-text, .item-text, div[itemprop="articleBody"]',
      date: '.meta-news li:first-child .text-meta, .item-nav .item-date span, .item-date > span, .item-date, .item-time',
      section: '[itemprop="articleSection"], .breadcrumb li:last-child a',
      tags: 'footer.tags a, .tags a',
      exclude: ['.item-text .read-also', '.item-text figure', '.item-text .related-items'],
    },
  ],
}
