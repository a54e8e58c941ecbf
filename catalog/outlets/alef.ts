import type { OutletInput } from '../definition.ts'

export const alef: OutletInput = {
  slug: 'alef',
  name: 'الف',
  names: { en: 'Alef', ar: 'ألف', fa: 'الف' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.alef.ir/',
  feeds: [{ url: 'https://www.alef.ir/rss/latest/all.xml' }],
  layouts: [{ title: '.post-title', lead: '.post-lead', body: '.post-content', date: '.post-sous time' }],
  sources: [
    'Feed and selectors: iranian-news-agencies-crawler, 2021',
    'The site may answer with a cookie wall: PersianWebScraper, January 2025',
  ],
}
