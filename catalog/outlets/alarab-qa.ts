import type { OutletInput } from '../definition.ts'

export const alarabQa: OutletInput = {
  slug: 'alarab-qa',
  name: 'العرب',
  names: { en: 'Al-Arab (Qatar)', ar: 'العرب القطرية', fa: 'العرب قطر' },
  language: 'ar',
  country: 'QA',
  timeZone: 'Asia/Qatar',
  home: 'http://www.alarab.qa/',
  feeds: [{ url: 'http://www.alarab.qa/rss' }],
  sources: ['Feed: YaleBigData scrapers, 2019'],
}
