import type { OutletInput } from '../definition.ts'

export const jamEJam: OutletInput = {
  slug: 'jam-e-jam',
  name: 'جام جم آنلاین',
  names: { en: 'Jam-e Jam', ar: 'جام جم', fa: 'جام جم آنلاین' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://jamejamonline.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://jamejamonline.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
