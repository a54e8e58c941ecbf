import type { OutletInput } from '../definition.ts'

export const kayhan: OutletInput = {
  slug: 'kayhan',
  name: 'کیهان',
  names: { en: 'Kayhan', ar: 'كيهان', fa: 'کیهان' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://kayhan.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://kayhan.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
