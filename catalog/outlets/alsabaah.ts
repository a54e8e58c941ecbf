import type { OutletInput } from '../definition.ts'

export const alsabaah: OutletInput = {
  slug: 'alsabaah',
  name: 'الصباح',
  names: { en: 'Al-Sabaah', ar: 'الصباح العراقية', fa: 'الصباح عراق' },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  home: 'https://alsabaah.iq/',
  feeds: [{ url: 'https://alsabaah.iq/rss.xml' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026'],
}
