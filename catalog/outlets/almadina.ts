import type { OutletInput } from '../definition.ts'

export const almadina: OutletInput = {
  slug: 'almadina',
  name: 'المدينة',
  names: { en: 'Al-Madina', ar: 'المدينة', fa: 'المدینه' },
  language: 'ar',
  country: 'SA',
  timeZone: 'Asia/Riyadh',
  home: 'https://www.al-madina.com/',
  feeds: [{ url: 'https://www.al-madina.com/rssFeed/193' }, { url: 'https://www.al-madina.com/rssFeed/194' }],
  sources: ['Feeds (two of 29): YaleBigData scrapers, 2019'],
}
