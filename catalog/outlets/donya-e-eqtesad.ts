import type { OutletInput } from '../definition.ts'

export const donyaEEqtesad: OutletInput = {
  slug: 'donya-e-eqtesad',
  name: 'دنیای اقتصاد',
  names: { en: 'Donya-e-Eqtesad', ar: 'دنياي اقتصاد', fa: 'دنیای اقتصاد' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://donya-e-eqtesad.com/',
  family: 'asam',
  feeds: [{ url: 'https://donya-e-eqtesad.com/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
