import type { OutletInput } from '../definition.ts'

export const anadoluArabic: OutletInput = {
  slug: 'anadolu-arabic',
  name: 'الأناضول',
  names: { en: 'Anadolu Arabic', ar: 'وكالة الأناضول', fa: 'خبرگزاری آناتولی' },
  language: 'ar',
  country: 'TR',
  timeZone: 'Europe/Istanbul',
  home: 'https://www.aa.com.tr/ar',
  feeds: [{ url: 'https://www.aa.com.tr/ar/rss/default?cat=guncel' }],
  articlePath: '^/ar/',
  sources: ['Feed: public feed lists'],
}
