import type { OutletInput } from '../definition.ts'

export const shoraGc: OutletInput = {
  slug: 'shora-gc',
  name: 'شورای نگهبان',
  names: { en: 'Guardian Council', ar: 'مجلس صيانة الدستور', fa: 'شورای نگهبان' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.shora-gc.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.shora-gc.ir/fa/rss/allnews' }],
  layouts: [{ title: 'h1.title' }],
  verified: true,
  sources: [
    'Publishing system: PersianWebScraper, January 2025',
    'Feed: the usual address of this publishing system',
    'Verified on a page of 2011-02-12',
  ],
}
