import type { OutletInput } from '../definition.ts'

export const salamat: OutletInput = {
  slug: 'salamat',
  name: 'سلامت‌نیوز',
  names: { en: 'Salamat News', ar: 'سلامت نيوز', fa: 'سلامت‌نیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.salamatnews.com/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.salamatnews.com/rss' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
