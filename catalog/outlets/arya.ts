import type { OutletInput } from '../definition.ts'

export const arya: OutletInput = {
  slug: 'arya',
  name: 'خبرگزاری آریا',
  names: { en: 'Arya', ar: 'وكالة آريا', fa: 'خبرگزاری آریا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.aryanews.com/',
  listings: [{ url: 'https://www.aryanews.com/', link: 'a[href*="/News/1"]' }],
  articlePath: '^/News/1\\d+',
  layouts: [{ title: 'h1.title-news', body: '.main-news', date: '.date-created' }],
  sources: ['Selectors and address of articles: notes on a page of June 2020', 'No feed is known: links of the home page are followed'],
}
