import type { OutletInput } from '../definition.ts'

export const snn: OutletInput = {
  slug: 'snn',
  name: 'خبرگزاری دانشجو',
  names: { en: 'Student News Network', ar: 'شبكة أخبار الطلبة', fa: 'خبرگزاری دانشجو' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://snn.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://snn.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
