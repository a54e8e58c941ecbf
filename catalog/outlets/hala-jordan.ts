import type { OutletInput } from '../definition.ts'

export const halaJordan: OutletInput = {
  slug: 'hala-jordan',
  name: 'هلا أخبار',
  names: { en: 'Hala Akhbar', ar: 'هلا أخبار', fa: 'هلا اخبار' },
  language: 'ar',
  country: 'JO',
  timeZone: 'Asia/Amman',
  home: 'https://www.hala.jo/',
  family: 'wordpress',
  feeds: [{ url: 'https://www.hala.jo/feed/' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026'],
}
