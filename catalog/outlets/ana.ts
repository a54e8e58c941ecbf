import type { OutletInput } from '../definition.ts'

export const ana: OutletInput = {
  slug: 'ana',
  name: 'خبرگزاری آنا',
  names: { en: 'ANA', ar: 'وكالة آنا', fa: 'خبرگزاری آنا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.ana.press/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.ana.press/rss' }],
  layouts: [{ article: '.news_content' }],
  sources: [
    'Feed: iranian-news-agencies-crawler, 2021',
    'Article root: PersianWebScraper, January 2025',
    'Publishing system: PersianWebScraper, January 2025',
  ],
}
