import type { OutletInput } from '../definition.ts'

export const youm7: OutletInput = {
  slug: 'youm7',
  name: 'اليوم السابع',
  names: { en: 'Youm7', ar: 'اليوم السابع', fa: 'الیوم السابع' },
  language: 'ar',
  country: 'EG',
  timeZone: 'Africa/Cairo',
  home: 'https://www.youm7.com/',
  feeds: [{ url: 'https://www.youm7.com/rss/SectionRss' }],
  listings: [{ url: 'https://www.youm7.com/', link: '#mainNews .newsInfo a, div.bigOneSec h3 a' }],
  articlePath: '^/story/\\d{4}/',
  layouts: [
    {
      title: '.articleHeader h1',
      body: '#articleBody',
      date: '.newsStoryDate',
      author: '.writeBy',
      section: '.articleHeader .breadcumb a:last-of-type',
    },
  ],
  dates: { metaZoneIsLocal: true },
  verified: true,
  sources: [
    'Feed: public feed lists',
    'Listing: ArabicNewsArticles spiders, 2019; NHA-015 scrapers, 2025',
    'Its metadata marks Cairo time as Z: its pages',
    'Verified on a page of 2020-08-24',
  ],
}
