import type { OutletInput } from '../definition.ts'

export const asharq: OutletInput = {
  slug: 'asharq',
  name: 'الشرق',
  names: { en: 'Asharq News', ar: 'الشرق للأخبار', fa: 'الشرق' },
  language: 'ar',
  country: 'SA',
  timeZone: 'Asia/Riyadh',
  home: 'https://asharq.com/',
  feeds: [{ url: 'https://asharq.com/feed/' }],
  sources: ['Feed: public feed lists'],
}
