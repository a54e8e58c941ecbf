import type { OutletInput } from '../definition.ts'

export const fars: OutletInput = {
  slug: 'fars',
  name: 'خبرگزاری فارس',
  names: { en: 'Fars', ar: 'وكالة فارس', fa: 'خبرگزاری فارس' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.farsnews.ir/',
  aliasHosts: ['www.farsnews.com', 'farsnews.com'],
  feeds: [{ url: 'https://www.farsnews.ir/rss' }, { url: 'https://www.farsnews.ir/rss/topnews' }],
  layouts: [
    {
      title: 'h1.title, h1.nwstxtinfotitle',
      lead: 'p.lead',
      body: '.nt-body, div[itemprop=articleBody], .nwstxtmainpane',
      date: '.publish-time, div.header time, #nwstxtdt',
      section: '.category-name a, .nwstxtctglink',
      tags: '.tags .radius',
    },
  ],
  sources: [
    'Feeds: head of its page of September 2020',
    'Selectors of 2020 to 2023: PersianWebScraper, January 2025; persian-news-crawler; iranian-news-agencies-crawler, 2021',
    'Selectors of the older pages (nwstxt…): notes on a page of 2014',
    'Redesigned since with class names that change at each build: those pages are read from JSON-LD and meta',
  ],
}
