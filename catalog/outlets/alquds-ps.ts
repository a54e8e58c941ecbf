import type { OutletInput } from '../definition.ts'

export const alqudsPs: OutletInput = {
  slug: 'alquds-ps',
  name: 'القدس',
  names: { en: 'Al-Quds (Jerusalem)', ar: 'القدس', fa: 'القدس' },
  language: 'ar',
  country: 'PS',
  timeZone: 'Asia/Hebron',
  home: 'http://www.alquds.com/',
  feeds: [{ url: 'http://www.alquds.com/rss/' }],
  sources: ['Feed: YaleBigData scrapers, 2019'],
}
