import type { OutletInput } from '../definition.ts'

export const boursenews: OutletInput = {
  slug: 'boursenews',
  name: 'بورس‌نیوز',
  names: { en: 'Bourse News', ar: 'بورس نيوز', fa: 'بورس‌نیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.boursenews.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.boursenews.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
