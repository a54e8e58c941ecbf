import type { OutletInput } from '../definition.ts'

export const mashregh: OutletInput = {
  slug: 'mashregh',
  name: 'مشرق نیوز',
  names: { en: 'Mashregh News', ar: 'مشرق نيوز', fa: 'مشرق نیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.mashreghnews.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.mashreghnews.ir/rss' }],
  layouts: [{ date: '.item-nav .item-date span' }],
  sources: [
    'Date: persian-news-crawler',
    'Publishing system: PersianWebScraper, January 2025',
    'Feed: the usual address of this publishing system',
  ],
}
