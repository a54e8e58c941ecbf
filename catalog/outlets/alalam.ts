import type { OutletInput } from '../definition.ts'

export const alalam: OutletInput = {
  slug: 'alalam',
  name: 'قناة العالم',
  names: { en: 'Al Alam', ar: 'قناة العالم', fa: 'شبکه العالم' },
  language: 'ar',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.alalam.ir/',
  feeds: [{ url: 'https://www.alalam.ir/rss/important_news' }],
  articlePath: '^/news/\\d+',
  sources: ['Feed and address of articles: NewFeeds, what the feed returned in February and March 2026'],
}
