import type { OutletInput } from '../definition.ts'

export const france24Arabic: OutletInput = {
  slug: 'france24-arabic',
  name: 'فرانس 24',
  names: { en: 'France 24 Arabic', ar: 'فرانس 24', fa: 'فرانس ۲۴ عربی' },
  language: 'ar',
  country: 'FR',
  timeZone: 'Europe/Paris',
  home: 'https://www.france24.com/ar/',
  feeds: [{ url: 'https://www.france24.com/ar/rss' }],
  articlePath: '^/ar/',
  sources: ['Feed: public feed lists'],
}
