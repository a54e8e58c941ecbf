import type { OutletInput } from '../definition.ts'

export const nile: OutletInput = {
  slug: 'nile',
  name: 'نايل نيوز',
  names: { en: 'Nile News', ar: 'نايل نيوز', fa: 'نایل نیوز' },
  language: 'ar',
  country: 'EG',
  timeZone: 'Africa/Cairo',
  home: 'https://nile.eg/',
  feeds: [{ url: 'https://nile.eg/feed' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026'],
}
