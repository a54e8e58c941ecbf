import type { OutletInput } from '../definition.ts'

export const wadaq: OutletInput = {
  slug: 'wadaq',
  name: 'ودق',
  names: { en: 'Wadaq', ar: 'ودق', fa: 'ودق' },
  language: 'ar',
  country: 'SY',
  timeZone: 'Asia/Damascus',
  home: 'https://wadaq.sy/',
  family: 'wordpress',
  feeds: [{ url: 'https://wadaq.sy/feed/' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026'],
}
