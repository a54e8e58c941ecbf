import type { OutletInput } from '../definition.ts'

export const icana: OutletInput = {
  slug: 'icana',
  name: 'خانه ملت',
  names: { en: 'ICANA', ar: 'وكالة أنباء مجلس الشورى', fa: 'خانه ملت' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.icana.ir/',
  listings: [{ url: 'https://www.icana.ir/', link: 'h2 a, h3 a' }],
  layouts: [{ title: '.single-post-wrap h2', lead: '.news-lead', body: '.news-content', date: '.news-info > ul > li:nth-child(1) > span' }],
  sources: ['Selectors: PersianWebScraper, January 2025', 'No feed is known: headlines of the home page are followed'],
}
