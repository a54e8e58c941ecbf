import type { OutletInput } from '../definition.ts'

export const alJazirah: OutletInput = {
  slug: 'al-jazirah',
  name: 'الجزيرة',
  names: { en: 'Al-Jazirah', ar: 'صحيفة الجزيرة', fa: 'روزنامه الجزیره' },
  language: 'ar',
  country: 'SA',
  timeZone: 'Asia/Riyadh',
  home: 'http://www.al-jazirah.com/',
  feeds: [
    { url: 'http://www.al-jazirah.com/rss/ln.xml' },
    { url: 'http://www.al-jazirah.com/rss/ec.xml' },
    { url: 'http://www.al-jazirah.com/rss/sp.xml' },
  ],
  sources: ['Feeds: YaleBigData scrapers, 2019'],
}
