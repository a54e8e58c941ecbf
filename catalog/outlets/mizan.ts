import type { OutletInput } from '../definition.ts'

export const mizan: OutletInput = {
  slug: 'mizan',
  name: 'خبرگزاری میزان',
  names: { en: 'Mizan', ar: 'وكالة ميزان', fa: 'خبرگزاری میزان' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.mizanonline.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.mizanonline.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
