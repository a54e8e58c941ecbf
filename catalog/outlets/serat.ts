import type { OutletInput } from '../definition.ts'

export const serat: OutletInput = {
  slug: 'serat',
  name: 'صراط‌نیوز',
  names: { en: 'Serat', ar: 'صراط نيوز', fa: 'صراط‌نیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.seratnews.com/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.seratnews.com/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
