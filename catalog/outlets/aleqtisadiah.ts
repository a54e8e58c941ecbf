import type { OutletInput } from '../definition.ts'

export const aleqtisadiah: OutletInput = {
  slug: 'aleqtisadiah',
  name: 'الاقتصادية',
  names: { en: 'Al-Eqtisadiah', ar: 'الاقتصادية', fa: 'الاقتصادیه' },
  language: 'ar',
  country: 'SA',
  timeZone: 'Asia/Riyadh',
  home: 'https://www.aleqt.com/',
  feeds: [{ url: 'http://www.aleqt.com/feed/rss_section/aswaq' }, { url: 'http://www.aleqt.com/feed/rss_section/realestate' }],
  sources: ['Feeds: YaleBigData scrapers, 2019'],
}
