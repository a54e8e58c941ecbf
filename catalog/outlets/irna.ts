import type { OutletInput } from '../definition.ts'

export const irna: OutletInput = {
  slug: 'irna',
  name: 'ایرنا',
  names: { en: 'IRNA', ar: 'إرنا', fa: 'ایرنا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.irna.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.irna.ir/rss' }],
  articlePath: '^/news/\\d+',
  layouts: [{ lead: 'p.summary', body: '.item-body .item-text, .item-body', tags: 'section.tags ul li a' }],
  sources: [
    'Feed: iranian-news-agencies-crawler, 2021; NewFeeds, what the feed returned in February and March 2026',
    'Lead, body and tags: iranian-news-agencies-crawler, 2021',
    'Publishing system: PersianWebScraper, January 2025',
  ],
}
