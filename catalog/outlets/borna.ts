import type { OutletInput } from '../definition.ts'

export const borna: OutletInput = {
  slug: 'borna',
  name: 'خبرگزاری برنا',
  names: { en: 'Borna', ar: 'وكالة برنا', fa: 'خبرگزاری برنا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.borna.news/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.borna.news/fa/rss/allnews' }],
  sources: [
    'An older feed, when the site ran on Asam, was https://www.borna.news/feeds/: iranian-news-agencies-crawler, 2021',
    'Publishing system: PersianWebScraper, January 2025',
    'Feed: the usual address of this publishing system',
  ],
}
