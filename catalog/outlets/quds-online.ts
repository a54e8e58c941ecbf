import type { OutletInput } from '../definition.ts'

export const qudsOnline: OutletInput = {
  slug: 'quds-online',
  name: 'قدس آنلاین',
  names: { en: 'Quds Online', ar: 'قدس أونلاين', fa: 'قدس آنلاین' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.qudsonline.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.qudsonline.ir/rss' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
