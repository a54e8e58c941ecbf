import type { OutletInput } from '../definition.ts'

export const independentPersian: OutletInput = {
  slug: 'independent-persian',
  name: 'ایندیپندنت فارسی',
  names: { en: 'Independent Persian', ar: 'إندبندنت فارسية', fa: 'ایندیپندنت فارسی' },
  language: 'fa',
  country: 'GB',
  timeZone: 'Europe/London',
  home: 'https://www.independentpersian.com/',
  feeds: [{ url: 'https://www.independentpersian.com/rss.xml' }],
  layouts: [{ body: '.content .printable-area', tags: '.entry-tags a' }],
  sources: ['Feed, body and tags: iranian-news-agencies-crawler, 2021'],
}
