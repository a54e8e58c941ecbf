import type { OutletInput } from '../definition.ts'

export const iscanews: OutletInput = {
  slug: 'iscanews',
  name: 'ایسکانیوز',
  names: { en: 'ISCA News', ar: 'وكالة إيسكانيوز', fa: 'ایسکانیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.iscanews.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.iscanews.ir/rss' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
