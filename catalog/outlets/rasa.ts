import type { OutletInput } from '../definition.ts'

export const rasa: OutletInput = {
  slug: 'rasa',
  name: 'خبرگزاری رسا',
  names: { en: 'Rasa', ar: 'وكالة رسا', fa: 'خبرگزاری رسا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://rasanews.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://rasanews.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
