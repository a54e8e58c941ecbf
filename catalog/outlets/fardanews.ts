import type { OutletInput } from '../definition.ts'

export const fardanews: OutletInput = {
  slug: 'fardanews',
  name: 'فردانیوز',
  names: { en: 'Farda News', ar: 'فردا نيوز', fa: 'فردانیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.fardanews.com/',
  family: 'asam',
  feeds: [{ url: 'https://www.fardanews.com/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
