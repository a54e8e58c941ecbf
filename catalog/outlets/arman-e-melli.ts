import type { OutletInput } from '../definition.ts'

export const armanEMelli: OutletInput = {
  slug: 'arman-e-melli',
  name: 'آرمان ملی',
  names: { en: 'Arman-e Melli', ar: 'آرمان ملي', fa: 'آرمان ملی' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.armanmeli.ir/',
  family: 'asam',
  feeds: [{ url: 'https://www.armanmeli.ir/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
