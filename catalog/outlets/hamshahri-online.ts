import type { OutletInput } from '../definition.ts'

export const hamshahriOnline: OutletInput = {
  slug: 'hamshahri-online',
  name: 'همشهری آنلاین',
  names: { en: 'Hamshahri Online', ar: 'همشهري أونلاين', fa: 'همشهری آنلاین' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.hamshahrionline.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.hamshahrionline.ir/rss' }],
  layouts: [{ article: '.main-content' }],
  sources: [
    'Article root: PersianWebScraper, January 2025',
    'Publishing system: PersianWebScraper, January 2025',
    'Feed: the usual address of this publishing system',
  ],
}
