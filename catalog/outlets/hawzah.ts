import type { OutletInput } from '../definition.ts'

export const hawzah: OutletInput = {
  slug: 'hawzah',
  name: 'خبرگزاری حوزه',
  names: { en: 'Hawzah News', ar: 'وكالة أنباء الحوزة', fa: 'خبرگزاری حوزه' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.hawzahnews.com/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.hawzahnews.com/rss' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
