import type { OutletInput } from '../definition.ts'

export const bultan: OutletInput = {
  slug: 'bultan',
  name: 'بولتن نیوز',
  names: { en: 'Bultan News', ar: 'بولتن نيوز', fa: 'بولتن نیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.bultannews.com/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.bultannews.com/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
