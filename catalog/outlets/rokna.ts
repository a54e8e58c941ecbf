import type { OutletInput } from '../definition.ts'

export const rokna: OutletInput = {
  slug: 'rokna',
  name: 'رکنا',
  names: { en: 'Rokna', ar: 'ركنا', fa: 'رکنا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.rokna.net/',
  family: 'asam',
  feeds: [{ url: 'https://www.rokna.net/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
