import type { OutletInput } from '../definition.ts'

export const iraqiMediaNetwork: OutletInput = {
  slug: 'iraqi-media-network',
  name: 'شبكة الإعلام العراقي',
  names: { en: 'Iraqi Media Network', ar: 'شبكة الإعلام العراقي', fa: 'شبکه رسانه‌ای عراق' },
  language: 'ar',
  country: 'IQ',
  timeZone: 'Asia/Baghdad',
  home: 'https://imn.iq/',
  family: 'wordpress',
  feeds: [{ url: 'https://imn.iq/feed' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026'],
}
