import type { OutletInput } from '../definition.ts'

export const thawraSy: OutletInput = {
  slug: 'thawra-sy',
  name: 'الثورة',
  names: { en: 'Al-Thawra (Syria)', ar: 'الثورة السورية', fa: 'الثوره سوریه' },
  language: 'ar',
  country: 'SY',
  timeZone: 'Asia/Damascus',
  home: 'https://thawra.sy/',
  family: 'wordpress',
  feeds: [{ url: 'https://thawra.sy/?feed=rss2' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026'],
}
