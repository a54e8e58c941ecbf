import type { OutletInput } from '../definition.ts'

export const imna: OutletInput = {
  slug: 'imna',
  name: 'ایمنا',
  names: { en: 'IMNA', ar: 'وكالة إيمنا', fa: 'ایمنا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.imna.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.imna.ir/rss' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
