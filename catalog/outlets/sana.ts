import type { OutletInput } from '../definition.ts'

export const sana: OutletInput = {
  slug: 'sana',
  name: 'سانا',
  names: { en: 'SANA', ar: 'سانا', fa: 'سانا' },
  language: 'ar',
  country: 'SY',
  timeZone: 'Asia/Damascus',
  home: 'https://sana.sy/',
  family: 'wordpress',
  feeds: [{ url: 'https://sana.sy/feed/' }],
  sources: ['Feed: public feed lists'],
}
