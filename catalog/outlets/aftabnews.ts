import type { OutletInput } from '../definition.ts'

export const aftabnews: OutletInput = {
  slug: 'aftabnews',
  name: 'آفتاب‌نیوز',
  names: { en: 'Aftab News', ar: 'آفتاب نيوز', fa: 'آفتاب‌نیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://aftabnews.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://aftabnews.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
