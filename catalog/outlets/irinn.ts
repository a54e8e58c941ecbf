import type { OutletInput } from '../definition.ts'

export const irinn: OutletInput = {
  slug: 'irinn',
  name: 'شبکه خبر',
  names: { en: 'IRINN', ar: 'شبكة خبر الإيرانية', fa: 'شبکه خبر' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.irinn.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.irinn.ir/fa/rss/allnews' }],
  layouts: [{ title: 'h1.title' }],
  verified: true,
  sources: [
    'Publishing system: PersianWebScraper, January 2025',
    'Feed: the usual address of this publishing system',
    'Verified on a page of 2017-05-18',
  ],
}
