import type { OutletInput } from '../definition.ts'

export const assabeel: OutletInput = {
  slug: 'assabeel',
  name: 'السبيل',
  names: { en: 'Assabeel', ar: 'السبيل', fa: 'السبیل' },
  language: 'ar',
  country: 'JO',
  timeZone: 'Asia/Amman',
  home: 'https://assabeel.net/',
  feeds: [{ url: 'http://assabeel.net/feeds' }],
  layouts: [{ title: '.NewsDetailsPage h1', body: 'article', date: 'span.date' }],
  sources: ['Feed and selectors: YaleBigData scrapers, 2019'],
}
