import type { OutletInput } from '../definition.ts'

export const alsahwa: OutletInput = {
  slug: 'alsahwa',
  name: 'الصحوة نت',
  names: { en: 'Al-Sahwa Net', ar: 'الصحوة نت', fa: 'الصحوه نت' },
  language: 'ar',
  country: 'YE',
  timeZone: 'Asia/Aden',
  home: 'http://www.alsahwa-yemen.net/',
  feeds: [{ url: 'http://www.alsahwa-yemen.net/RSS=1' }, { url: 'http://www.alsahwa-yemen.net/RSS=2' }],
  sources: ['Feeds (two of nine): YaleBigData scrapers, 2019'],
}
