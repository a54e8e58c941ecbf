import type { OutletInput } from '../definition.ts'

export const alkhaleej: OutletInput = {
  slug: 'alkhaleej',
  name: 'الخليج',
  names: { en: 'Al Khaleej', ar: 'الخليج', fa: 'الخلیج' },
  language: 'ar',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  home: 'https://www.alkhaleej.ae/',
  feeds: [{ url: 'https://www.alkhaleej.ae/Feed/3b4f4fec-0a53-4327-a8ed-c8241e8327d2/edd54100-8fdd-4c3e-a0f9-1ab9b025f0c7/rss' }],
  layouts: [{ title: '#MainContent .Details_MainTitle', body: '#detailedBody', section: '#BreadCrumb a' }],
  sources: ['Feed (one of 37): YaleBigData scrapers, 2019', 'Selectors of the older pages: AlKhaleej scraper by the author of SANAD'],
}
