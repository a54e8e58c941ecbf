import type { OutletInput } from '../definition.ts'

export const sputnikPersian: OutletInput = {
  slug: 'sputnik-persian',
  name: 'اسپوتنیک فارسی',
  names: { en: 'Sputnik Persian', ar: 'سبوتنيك فارسي', fa: 'اسپوتنیک فارسی' },
  language: 'fa',
  country: 'RU',
  timeZone: 'Europe/Moscow',
  home: 'https://spnfa.ir/',
  family: 'sputnik',
  aliasHosts: ['ir.sputniknews.com'],
  feeds: [{ url: 'https://spnfa.ir/export/rss2/archive/index.xml' }],
  sources: [
    'Publishing system and new domain: PersianWebScraper, January 2025',
    'Feed on the old domain ir.sputniknews.com: iranian-news-agencies-crawler, 2021; the same path on the new one is not seen',
  ],
}
