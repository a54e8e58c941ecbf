import type { OutletInput } from '../definition.ts'

export const almadenah: OutletInput = {
  slug: 'almadenah',
  name: 'المدينة نيوز',
  names: { en: 'Al Madenah News', ar: 'المدينة نيوز', fa: 'المدینه نیوز' },
  language: 'ar',
  country: 'JO',
  timeZone: 'Asia/Amman',
  home: 'https://www.almadenahnews.com/',
  feeds: [{ url: 'https://www.almadenahnews.com/rss' }],
  articlePath: '^/article/\\d+',
  layouts: [{ title: '.main_artlce_title h1', body: '.main_article_body', date: '.article_created' }],
  verified: true,
  sources: [
    'Feed: its own pages',
    '"artlce" is the site\'s own spelling; og:url names a bare address, so the canonical link is followed',
    'Verified on a page of 2020-04-24',
  ],
}
