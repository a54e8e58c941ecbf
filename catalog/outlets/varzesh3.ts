import type { OutletInput } from '../definition.ts'

export const varzesh3: OutletInput = {
  slug: 'varzesh3',
  name: 'ورزش سه',
  names: { en: 'Varzesh3', ar: 'ورزش 3', fa: 'ورزش سه' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.varzesh3.com/',
  listings: [{ url: 'https://www.varzesh3.com/', link: 'a[href*="/news/"]' }],
  layouts: [{ title: '.headline', lead: '.lead', body: '.news-text', date: '.news-info span:nth-child(2)' }],
  sources: ['Selectors: PersianWebScraper, January 2025', 'No feed is known: links of the home page are followed'],
}
