import type { OutletInput } from '../definition.ts'

export const alyaum: OutletInput = {
  slug: 'alyaum',
  name: 'اليوم',
  names: { en: 'Al Yaum', ar: 'اليوم', fa: 'الیوم' },
  language: 'ar',
  country: 'SA',
  timeZone: 'Asia/Riyadh',
  home: 'https://www.alyaum.com/',
  feeds: [
    { url: 'https://www.alyaum.com/rssFeed/1' },
    { url: 'https://www.alyaum.com/rssFeed/4' },
    { url: 'https://www.alyaum.com/rssFeed/5' },
  ],
  articlePath: '^/articles/\\d+',
  layouts: [
    {
      title: '.aksa-to1-main h1',
      body: '.aksa-articleBody',
      date: '.aksa-date',
      author: '.aksa-byline',
      section: '.aksa-section a',
    },
  ],
  verified: true,
  sources: ['Feeds (three of 74): YaleBigData scrapers, 2019', 'Verified on a page of 2020-12-01'],
}
