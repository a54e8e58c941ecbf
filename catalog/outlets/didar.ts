import type { OutletInput } from '../definition.ts'

export const didar: OutletInput = {
  slug: 'didar',
  name: 'دیدارنیوز',
  names: { en: 'Didar News', ar: 'ديدار نيوز', fa: 'دیدارنیوز' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.didarnews.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.didarnews.ir/fa/rss/allnews' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
