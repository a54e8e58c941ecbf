import type { OutletInput } from '../definition.ts'

export const omanNewsAgency: OutletInput = {
  slug: 'oman-news-agency',
  name: 'وكالة الأنباء العمانية',
  names: { en: 'Oman News Agency', ar: 'وكالة الأنباء العمانية', fa: 'خبرگزاری عمان' },
  language: 'ar',
  country: 'OM',
  timeZone: 'Asia/Muscat',
  home: 'http://www.omannews.gov.om/',
  feeds: [{ url: 'http://www.omannews.gov.om/RSSOna/rssarAll.xml' }],
  layouts: [{ body: 'blockquote.bbg, .tab-content' }],
  sources: ['Feed (one of eight) and body: YaleBigData scrapers, 2019'],
}
