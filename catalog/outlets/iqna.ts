import type { OutletInput } from '../definition.ts'

export const iqna: OutletInput = {
  slug: 'iqna',
  name: 'ایکنا',
  names: { en: 'IQNA', ar: 'وكالة الأنباء القرآنية', fa: 'ایکنا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://iqna.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://iqna.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
