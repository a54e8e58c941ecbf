import type { OutletInput } from '../definition.ts'

export const ilna: OutletInput = {
  slug: 'ilna',
  name: 'ایلنا',
  names: { en: 'ILNA', ar: 'وكالة إيلنا', fa: 'ایلنا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.ilna.ir/',
  family: 'asam',
  aliasHosts: ['www.ilna.news', 'ilna.news'],
  feeds: [{ url: 'https://www.ilna.news/feeds/' }],
  layouts: [{ section: '.bread_crumbs a', tags: '.word_key a' }],
  sources: ['Feed, section and tags: iranian-news-agencies-crawler, 2021', 'Publishing system: PersianWebScraper, January 2025'],
}
