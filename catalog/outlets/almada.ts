import type { OutletInput } from '../definition.ts'

export const almada: OutletInput = {
  slug: 'almada',
  name: 'المدى',
  names: { en: 'Al-Mada', ar: 'المدى', fa: 'المدی' },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  home: 'https://almadapaper.net/',
  feeds: [{ url: 'https://almadapaper.net/Rss/' }],
  layouts: [{ title: '.article__head h1', body: '.article__entry', date: '.article__bar-aside span.text-en' }],
  sources: ['Feed and selectors: YaleBigData scrapers, 2019'],
}
