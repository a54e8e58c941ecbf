import type { OutletInput } from '../definition.ts'

export const aljazeera: OutletInput = {
  slug: 'aljazeera',
  name: 'الجزيرة نت',
  names: { en: 'Al Jazeera Arabic', ar: 'الجزيرة نت', fa: 'الجزیره عربی' },
  language: 'ar',
  country: 'QA',
  timeZone: 'Asia/Qatar',
  home: 'https://www.aljazeera.net/',
  feeds: [{ url: 'https://www.aljazeera.net/rss' }, { url: 'https://www.aljazeera.net/feed' }],
  layouts: [{ title: 'h1', body: '.wysiwyg', author: '.author', date: 'div.date-simple > span:nth-child(2)', exclude: ['.more-on'] }],
  sources: ['First feed and selectors: RSSHub route', 'Second feed: NewFeeds, what the feed returned in February and March 2026'],
}
