import type { OutletInput } from '../definition.ts'

export const euronewsPersian: OutletInput = {
  slug: 'euronews-persian',
  name: 'یورونیوز فارسی',
  names: { en: 'Euronews Persian', ar: 'يورونيوز الفارسية', fa: 'یورونیوز فارسی' },
  language: 'fa',
  country: 'FR',
  timeZone: 'Europe/Paris',
  home: 'https://parsi.euronews.com/',
  listings: [{ url: 'https://parsi.euronews.com/', link: 'h3 a, h2 a' }],
  articlePath: '^/(?:[^/]+/)*\\d{4}/\\d{2}/\\d{2}/',
  layouts: [
    { title: 'h1', lead: 'p.c-article-summary', body: '.c-article-content', date: 'time[datetime]', exclude: ['.widget--type-related'] },
  ],
  sources: ['Selectors: PersianWebScraper, January 2025', 'No feed is known: headlines of the home page are followed'],
}
