import type { OutletInput } from '../definition.ts'

export const shahrara: OutletInput = {
  slug: 'shahrara',
  name: 'شهرآرانیوز',
  names: { en: 'Shahrara News', ar: 'شهرآرا نيوز', fa: 'شهرآرانیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://shahraranews.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://shahraranews.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
