import type { OutletInput } from '../definition.ts'

export const ibna: OutletInput = {
  slug: 'ibna',
  name: 'خبرگزاری کتاب ایران',
  names: { en: 'IBNA', ar: 'وكالة أنباء الكتاب الإيرانية', fa: 'خبرگزاری کتاب ایران' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.ibna.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.ibna.ir/rss' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
