import type { OutletInput } from '../definition.ts'

export const bbcPersian: OutletInput = {
  slug: 'bbc-persian',
  name: 'بی‌بی‌سی فارسی',
  names: { en: 'BBC Persian', ar: 'بي بي سي فارسي', fa: 'بی‌بی‌سی فارسی' },
  language: 'fa',
  country: 'GB',
  timeZone: 'Europe/London',
  home: 'https://www.bbc.com/persian',
  feeds: [{ url: 'https://feeds.bbci.co.uk/persian/rss.xml' }],
  articlePath: '^/persian/',
  layouts: [{ body: 'main[role=main]', exclude: ['header', 'nav', 'aside', 'figure', 'section'] }],
  sources: ['Feed and body: iranian-news-agencies-crawler, 2021', 'Class names change at each build: ids, roles and JSON-LD are used'],
}
