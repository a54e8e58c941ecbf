import type { OutletInput } from '../definition.ts'

export const almasryAlyoum: OutletInput = {
  slug: 'almasry-alyoum',
  name: 'المصري اليوم',
  names: { en: 'Al-Masry Al-Youm', ar: 'المصري اليوم', fa: 'المصری الیوم' },
  language: 'ar',
  country: 'EG',
  timeZone: 'Africa/Cairo',
  home: 'https://www.almasryalyoum.com/',
  feeds: [
    { url: 'https://www.almasryalyoum.com/rss/RssFeeds?sectionId=2' },
    { url: 'https://www.almasryalyoum.com/rss/RssFeeds?sectionId=3' },
  ],
  layouts: [{ title: 'h1.tit_2', body: '#NewsStory', date: 'div.pinfo span', exclude: ['.min_related', '.seealso', '.tags'] }],
  sources: ['Feed address (one for each section) and removed parts: calibre recipe, 2016', 'Selectors: YaleBigData scrapers, 2019'],
}
