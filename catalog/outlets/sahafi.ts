import type { OutletInput } from '../definition.ts'

export const sahafi: OutletInput = {
  slug: 'sahafi',
  name: 'صحفي',
  names: { en: 'Sahafi', ar: 'صحفي', fa: 'صحفی' },
  language: 'ar',
  country: 'JO',
  timeZone: 'Asia/Amman',
  home: 'http://www.sahafi.jo/',
  feeds: [{ url: 'http://www.sahafi.jo/rss.xml' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026'],
}
