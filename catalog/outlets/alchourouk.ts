import type { OutletInput } from '../definition.ts'

export const alchourouk: OutletInput = {
  slug: 'alchourouk',
  name: 'الشروق',
  names: { en: 'Alchourouk', ar: 'الشروق التونسية', fa: 'الشروق تونس' },
  language: 'ar',
  country: 'TN',
  timeZone: 'Africa/Tunis',
  home: 'http://alchourouk.com/',
  feeds: [{ url: 'http://alchourouk.com/rss' }],
  sources: ['Feed: YaleBigData scrapers, 2019'],
}
