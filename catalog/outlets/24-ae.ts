import type { OutletInput } from '../definition.ts'

export const the24Ae: OutletInput = {
  slug: '24-ae',
  name: '24',
  names: { en: '24.ae', ar: 'موقع 24', fa: '۲۴ امارات' },
  language: 'ar',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  home: 'https://24.ae/',
  feeds: [{ url: 'https://24.ae/rss.aspx?pageId=1' }],
  layouts: [{ title: '#DivTitle', body: '#Divkhabarcontent', author: '#DivAuthor' }],
  sources: ['Selectors and feed address (one for each page number): ftr-site-config'],
}
