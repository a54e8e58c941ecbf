import type { OutletInput } from '../definition.ts'

export const almasra: OutletInput = {
  slug: 'almasra',
  name: 'المسرى',
  names: { en: 'Al-Masra', ar: 'المسرى', fa: 'المسری' },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  home: 'https://almasra.iq/',
  family: 'wordpress',
  feeds: [{ url: 'https://almasra.iq/feed/' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026'],
}
