import type { OutletInput } from '../definition.ts'

export const shabestan: OutletInput = {
  slug: 'shabestan',
  name: 'خبرگزاری شبستان',
  names: { en: 'Shabestan', ar: 'وكالة شبستان', fa: 'خبرگزاری شبستان' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.shabestan.news/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.shabestan.news/rss' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
