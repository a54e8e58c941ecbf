import type { OutletInput } from '../definition.ts'

export const khabarFori: OutletInput = {
  slug: 'khabar-fori',
  name: 'خبرفوری',
  names: { en: 'Khabar Fori', ar: 'خبر فوري', fa: 'خبرفوری' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.khabarfoori.com/',
  family: 'asam',
  feeds: [{ url: 'https://www.khabarfoori.com/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
