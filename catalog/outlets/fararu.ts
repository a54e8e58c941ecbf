import type { OutletInput } from '../definition.ts'

export const fararu: OutletInput = {
  slug: 'fararu',
  name: 'فرارو',
  names: { en: 'Fararu', ar: 'فرارو', fa: 'فرارو' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://fararu.com/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://fararu.com/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
