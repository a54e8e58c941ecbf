import type { OutletInput } from '../definition.ts'

export const khordad: OutletInput = {
  slug: 'khordad',
  name: 'خرداد نیوز',
  names: { en: 'Khordad News', ar: 'خرداد نيوز', fa: 'خرداد نیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://khordad.news/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://khordad.news/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
