import type { OutletInput } from '../definition.ts'

export const shabiba: OutletInput = {
  slug: 'shabiba',
  name: 'الشبيبة',
  names: { en: 'Al-Shabiba', ar: 'الشبيبة', fa: 'الشبیبه' },
  language: 'ar',
  country: 'OM',
  timeZone: 'Asia/Muscat',
  home: 'https://www.shabiba.com/',
  feeds: [{ url: 'https://www.shabiba.com/rss-feed/1' }, { url: 'https://www.shabiba.com/rss-feed/2' }],
  sources: ['Feeds (two of many): YaleBigData scrapers, 2019'],
}
