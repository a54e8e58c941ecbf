import type { OutletInput } from '../definition.ts'

export const tabnak: OutletInput = {
  slug: 'tabnak',
  name: 'تابناک',
  names: { en: 'Tabnak', ar: 'تابناك', fa: 'تابناک' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.tabnak.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.tabnak.ir/fa/rss/allnews' }],
  layouts: [{ article: '.gutter_news' }],
  sources: [
    'Feed, body and section: iranian-news-agencies-crawler, 2021',
    'Article root: PersianWebScraper, January 2025',
    'Publishing system: PersianWebScraper, January 2025',
  ],
}
