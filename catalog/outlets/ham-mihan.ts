import type { OutletInput } from '../definition.ts'

export const hamMihan: OutletInput = {
  slug: 'ham-mihan',
  name: 'هم‌میهن',
  names: { en: 'Ham-Mihan', ar: 'هم ميهن', fa: 'هم‌میهن' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://hammihanonline.ir/',
  family: 'asam',
  feeds: [{ url: 'https://hammihanonline.ir/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
