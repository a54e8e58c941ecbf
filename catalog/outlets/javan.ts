import type { OutletInput } from '../definition.ts'

export const javan: OutletInput = {
  slug: 'javan',
  name: 'جوان آنلاین',
  names: { en: 'Javan', ar: 'جوان', fa: 'جوان آنلاین' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.javanonline.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.javanonline.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
