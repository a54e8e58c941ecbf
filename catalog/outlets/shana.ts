import type { OutletInput } from '../definition.ts'

export const shana: OutletInput = {
  slug: 'shana',
  name: 'شانا',
  names: { en: 'Shana', ar: 'وكالة شانا', fa: 'شانا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.shana.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.shana.ir/rss' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
