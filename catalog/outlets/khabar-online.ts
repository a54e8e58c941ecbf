import type { OutletInput } from '../definition.ts'

export const khabarOnline: OutletInput = {
  slug: 'khabar-online',
  name: 'خبرآنلاین',
  names: { en: 'Khabar Online', ar: 'خبر أونلاين', fa: 'خبرآنلاین' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.khabaronline.ir/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.khabaronline.ir/rss' }],
  articlePath: '^/news/\\d+',
  layouts: [{ title: 'h1.title', lead: '.item-summary', body: '.item-text', dropParagraphs: ['^\\d{3,6}$', '^بیشتر بخوانید'] }],
  sources: [
    'Feed: iranian-news-agencies-crawler, 2021',
    'Title, lead and body: notes on a page of February 2020',
    "The number that closes the text is the author's code: the same notes",
    'Publishing system: PersianWebScraper, January 2025',
  ],
}
