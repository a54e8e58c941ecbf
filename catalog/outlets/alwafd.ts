import type { OutletInput } from '../definition.ts'

export const alwafd: OutletInput = {
  slug: 'alwafd',
  name: 'الوفد',
  names: { en: 'Al-Wafd', ar: 'الوفد', fa: 'الوفد' },
  language: 'ar',
  country: 'EG',
  timeZone: 'Africa/Cairo',
  home: 'https://alwafd.news/',
  feeds: [{ url: 'https://alwafd.news/feed/20' }, { url: 'https://alwafd.news/feed/21' }, { url: 'https://alwafd.news/feed/25' }],
  layouts: [{ title: 'h1[itemprop=headline]', body: 'div.details', date: 'span.date.date-time.rtl' }],
  sources: ['Feeds (three of 24) and selectors: YaleBigData scrapers, 2019'],
}
