import type { OutletInput } from '../definition.ts'

export const khabarVarzeshi: OutletInput = {
  slug: 'khabar-varzeshi',
  name: 'خبرورزشی',
  names: { en: 'Khabar Varzeshi', ar: 'خبر ورزشي', fa: 'خبرورزشی' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.khabarvarzeshi.com/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.khabarvarzeshi.com/rss' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
