import type { OutletInput } from '../definition.ts'

export const jahanNews: OutletInput = {
  slug: 'jahan-news',
  name: 'جهان نیوز',
  names: { en: 'Jahan News', ar: 'جهان نيوز', fa: 'جهان نیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.jahannews.com/',
  family: 'studiokhabar',
  listings: [{ url: 'https://www.jahannews.com/', link: 'h2 a, h3 a' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'No feed is known: headlines of the home page are followed'],
}
