import type { OutletInput } from '../definition.ts'

export const shargh: OutletInput = {
  slug: 'shargh',
  name: 'شرق',
  names: { en: 'Shargh', ar: 'شرق', fa: 'شرق' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.sharghdaily.com/',
  family: 'asam',
  feeds: [{ url: 'https://www.sharghdaily.com/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
