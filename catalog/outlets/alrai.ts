import type { OutletInput } from '../definition.ts'

export const alrai: OutletInput = {
  slug: 'alrai',
  name: 'الرأي',
  names: { en: 'Al Rai (Jordan)', ar: 'الرأي الأردنية', fa: 'الرای اردن' },
  language: 'ar',
  country: 'JO',
  timeZone: 'Asia/Amman',
  home: 'https://alrai.com/',
  feeds: [{ url: 'http://alrai.com/rss-feed/1' }, { url: 'http://alrai.com/rss-feed/2' }],
  layouts: [{ title: '.title-2', body: '.articleBody', date: '.schedule-i' }],
  sources: ['Feeds (two of 41) and selectors: YaleBigData scrapers, 2019'],
}
