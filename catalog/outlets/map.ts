import type { OutletInput } from '../definition.ts'

export const map: OutletInput = {
  slug: 'map',
  name: 'وكالة المغرب العربي للأنباء',
  names: { en: 'MAP', ar: 'وكالة المغرب العربي للأنباء', fa: 'خبرگزاری مغرب' },
  language: 'ar',
  country: 'MA',
  timeZone: 'Africa/Casablanca',
  home: 'https://www.mapnews.ma/ar',
  feeds: [{ url: 'https://www.mapnews.ma/ar/rss.xml' }],
  sources: ['Feed: public feed lists'],
}
