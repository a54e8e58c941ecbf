import type { OutletInput } from '../definition.ts'

export const sputnikArabic: OutletInput = {
  slug: 'sputnik-arabic',
  name: 'سبوتنيك عربي',
  names: { en: 'Sputnik Arabic', ar: 'سبوتنيك عربي', fa: 'اسپوتنیک عربی' },
  language: 'ar',
  country: 'RU',
  timeZone: 'UTC',
  home: 'https://sputnikarabic.ae/',
  family: 'sputnik',
  aliasHosts: ['arabic.sputniknews.com'],
  feeds: [{ url: 'https://sputnikarabic.ae/export/rss2/archive/index.xml' }],
  verified: true,
  sources: ['Feed: public feed lists', 'Time zone: its pages print GMT', 'Verified on a page of 2020-03-17'],
}
