import type { OutletInput } from '../definition.ts'

export const bna: OutletInput = {
  slug: 'bna',
  name: 'وكالة أنباء البحرين',
  names: { en: 'Bahrain News Agency', ar: 'وكالة أنباء البحرين', fa: 'خبرگزاری بحرین' },
  language: 'ar',
  country: 'BH',
  timeZone: 'Asia/Bahrain',
  home: 'https://www.bna.bh/',
  feeds: [
    { url: 'https://www.bna.bh/GenerateRssFeed.aspx?categoryId=153' },
    { url: 'https://www.bna.bh/GenerateRssFeed.aspx?categoryId=155' },
  ],
  sources: ['Feeds (two of eight): YaleBigData scrapers, 2019'],
}
