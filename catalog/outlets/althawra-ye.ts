import type { OutletInput } from '../definition.ts'

export const althawraYe: OutletInput = {
  slug: 'althawra-ye',
  name: 'صحيفة الثورة',
  names: { en: 'Al-Thawra (Yemen)', ar: 'صحيفة الثورة', fa: 'روزنامه الثوره یمن' },
  language: 'ar',
  country: 'YE',
  timeZone: 'Asia/Aden',
  home: 'https://althawrah.ye/',
  family: 'wordpress',
  aliasHosts: ['www.althawranews.net'],
  feeds: [{ url: 'https://althawrah.ye/feed' }],
  articlePath: '^/archives/\\d+',
  layouts: [
    {
      title: 'h1.single-post-title span.post-title',
      date: 'span.time time.post-published b',
      section: 'div.term-badges a',
      body: 'div.single-container > article > div.single-post-content',
    },
  ],
  sources: [
    'Feed and address of articles: NewFeeds, what the feed returned in February and March 2026',
    'Selectors: two public scrapers of this site',
    'Older domain: YaleBigData scrapers, 2019',
  ],
}
