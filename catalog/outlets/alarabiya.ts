import type { OutletInput } from '../definition.ts'

export const alarabiya: OutletInput = {
  slug: 'alarabiya',
  name: 'العربية',
  names: { en: 'Al Arabiya', ar: 'العربية', fa: 'العربیه' },
  language: 'ar',
  country: 'SA',
  timeZone: 'Asia/Riyadh',
  home: 'https://www.alarabiya.net/',
  feeds: [{ url: 'https://www.alarabiya.net/.mrss/ar.xml' }, { url: 'https://www.alarabiya.net/.mrss/ar/last-24-hours.xml' }],
  layouts: [{ title: 'div.article-hdr h1, h1', body: '#body-text', tags: '.tags a' }],
  sources: [
    'Feeds: YaleBigData scrapers, 2019; public feed lists',
    'Selectors: YaleBigData scrapers, 2019; ArabicNewsArticles spiders, 2019',
  ],
}
