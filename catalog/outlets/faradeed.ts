import type { OutletInput } from '../definition.ts'

export const faradeed: OutletInput = {
  slug: 'faradeed',
  name: 'فرادید',
  names: { en: 'Faradeed', ar: 'فراديد', fa: 'فرادید' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://faradeed.ir/',
  family: 'asam',
  feeds: [{ url: 'https://faradeed.ir/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
