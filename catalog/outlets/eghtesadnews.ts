import type { OutletInput } from '../definition.ts'

export const eghtesadnews: OutletInput = {
  slug: 'eghtesadnews',
  name: 'اقتصادنیوز',
  names: { en: 'Eghtesad News', ar: 'اقتصاد نيوز', fa: 'اقتصادنیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.eghtesadnews.com/',
  family: 'asam',
  feeds: [{ url: 'https://www.eghtesadnews.com/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
