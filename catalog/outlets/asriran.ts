import type { OutletInput } from '../definition.ts'

export const asriran: OutletInput = {
  slug: 'asriran',
  name: 'عصر ایران',
  names: { en: 'Asr Iran', ar: 'عصر إيران', fa: 'عصر ایران' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.asriran.com/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.asriran.com/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
