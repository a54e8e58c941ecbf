import type { OutletInput } from '../definition.ts'

export const parsine: OutletInput = {
  slug: 'parsine',
  name: 'پارسینه',
  names: { en: 'Parsine', ar: 'بارسينه', fa: 'پارسینه' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.parsine.com/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.parsine.com/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
