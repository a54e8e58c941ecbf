import type { OutletInput } from '../definition.ts'

export const rahbordEMoaser: OutletInput = {
  slug: 'rahbord-e-moaser',
  name: 'رهبرد معاصر',
  names: { en: 'Rahbord-e Moaser', ar: 'راهبرد معاصر', fa: 'رهبرد معاصر' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://rahbordemoaser.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://rahbordemoaser.ir/fa/rss/allnews' }],
  layouts: [{ article: '.content, .multimedia-news-more', date: '.news_pdate_c span:nth-child(2)' }],
  sources: [
    'Article root and date: PersianWebScraper, January 2025',
    'Address of articles (/fa/news/<id>/): a public feed list, autumn 2026',
    'Publishing system: PersianWebScraper, January 2025',
    'Feed: the usual address of this publishing system',
  ],
}
