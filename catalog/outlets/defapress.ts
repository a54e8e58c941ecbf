import type { OutletInput } from '../definition.ts'

export const defapress: OutletInput = {
  slug: 'defapress',
  name: 'دفاع‌پرس',
  names: { en: 'Defa Press', ar: 'دفاع برس', fa: 'دفاع‌پرس' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://defapress.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://defapress.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
