import type { OutletInput } from '../definition.ts'

export const isna: OutletInput = {
  slug: 'isna',
  name: 'ایسنا',
  names: { en: 'ISNA', ar: 'إسنا', fa: 'ایسنا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.isna.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.isna.ir/rss' }],
  articlePath: '^/news/\\d+',
  layouts: [
    {
      title: 'h1.first-title',
      kicker: 'h2.kicker',
      lead: 'p.summary',
      body: '.item-text[itemprop=articleBody]',
      date: '.meta-news li:nth-child(1)',
      section: '.meta-news li:nth-child(2) .text-meta',
    },
  ],
  verified: true,
  sources: [
    'Feed: iranian-news-agencies-crawler, 2021',
    'Publishing system: named as generator on its pages of 2017',
    'Verified on a page of 2017-01-18',
  ],
}
