import type { OutletInput } from '../definition.ts'

export const independentArabia: OutletInput = {
  slug: 'independent-arabia',
  name: 'إندبندنت عربية',
  names: { en: 'Independent Arabia', ar: 'إندبندنت عربية', fa: 'ایندیپندنت عربی' },
  language: 'ar',
  country: 'GB',
  timeZone: 'Europe/London',
  home: 'https://www.independentarabia.com/',
  feeds: [{ url: 'https://www.independentarabia.com/rss' }],
  sources: ['Feed: public feed lists'],
}
