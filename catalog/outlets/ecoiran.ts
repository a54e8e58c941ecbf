import type { OutletInput } from '../definition.ts'

export const ecoiran: OutletInput = {
  slug: 'ecoiran',
  name: 'اکوایران',
  names: { en: 'EcoIran', ar: 'إكو إيران', fa: 'اکوایران' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://ecoiran.com/',
  family: 'asam',
  feeds: [{ url: 'https://ecoiran.com/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
