import type { OutletInput } from '../definition.ts'

export const mojnews: OutletInput = {
  slug: 'mojnews',
  name: 'خبرگزاری موج',
  names: { en: 'Moj News', ar: 'وكالة موج', fa: 'خبرگزاری موج' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.mojnews.com/',
  family: 'asam',
  feeds: [{ url: 'https://www.mojnews.com/feeds/' }],
  layouts: [{ body: '#echo_detail, #content-text', tags: '.news_tags a' }],
  sources: ['Feed, body and tags: iranian-news-agencies-crawler, 2021', 'Publishing system: PersianWebScraper, January 2025'],
}
