import type { OutletInput } from '../definition.ts'

export const arabi21: OutletInput = {
  slug: 'arabi21',
  name: 'عربي21',
  names: { en: 'Arabi21', ar: 'عربي21', fa: 'عربی۲۱' },
  language: 'ar',
  country: 'GB',
  timeZone: 'Europe/London',
  home: 'https://arabi21.com/',
  feeds: [{ url: 'https://arabi21.com/rss' }],
  sources: ['Feed: public feed lists'],
}
