import type { OutletInput } from '../definition.ts'

export const asharqAlAwsat: OutletInput = {
  slug: 'asharq-al-awsat',
  name: 'الشرق الأوسط',
  names: { en: 'Asharq Al-Awsat', ar: 'الشرق الأوسط', fa: 'الشرق الاوسط' },
  language: 'ar',
  country: 'SA',
  timeZone: 'Asia/Riyadh',
  home: 'https://aawsat.com/',
  feeds: [{ url: 'https://aawsat.com/home/rss.xml' }],
  sources: ['Feed: public feed lists'],
}
