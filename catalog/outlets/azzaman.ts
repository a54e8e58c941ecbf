import type { OutletInput } from '../definition.ts'

export const azzaman: OutletInput = {
  slug: 'azzaman',
  name: 'الزمان',
  names: { en: 'Azzaman', ar: 'الزمان', fa: 'الزمان' },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  home: 'https://www.azzaman.com/',
  family: 'wordpress',
  feeds: [{ url: 'https://www.azzaman.com/?feed=rss2' }],
  layouts: [{ title: 'h1.entry-title', body: '.td-post-content', date: 'time.entry-date' }],
  sources: ['Feed and selectors: YaleBigData scrapers, 2019'],
}
