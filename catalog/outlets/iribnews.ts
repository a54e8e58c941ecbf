import type { OutletInput } from '../definition.ts'

export const iribnews: OutletInput = {
  slug: 'iribnews',
  name: 'خبرگزاری صداوسیما',
  names: { en: 'IRIB News', ar: 'وكالة أنباء الإذاعة والتلفزيون الإيرانية', fa: 'خبرگزاری صداوسیما' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.iribnews.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.iribnews.ir/fa/rss/allnews' }],
  layouts: [{ article: '.news_general_dl' }],
  sources: [
    'Feed: iranian-news-agencies-crawler, 2021',
    'Article root: PersianWebScraper, January 2025',
    'Publishing system: PersianWebScraper, January 2025',
  ],
}
