import type { OutletInput } from '../definition.ts'

export const dwArabic: OutletInput = {
  slug: 'dw-arabic',
  name: 'دويتشه فيله',
  names: { en: 'DW Arabic', ar: 'دويتشه فيله عربية', fa: 'دویچه‌وله عربی' },
  language: 'ar',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  home: 'https://www.dw.com/ar/',
  feeds: [{ url: 'https://rss.dw.com/xml/rss-ar-all' }],
  sources: ['Feed: public feed lists'],
}
