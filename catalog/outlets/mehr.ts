import type { OutletInput } from '../definition.ts'

export const mehr: OutletInput = {
  slug: 'mehr',
  name: 'خبرگزاری مهر',
  names: { en: 'Mehr', ar: 'وكالة مهر', fa: 'خبرگزاری مهر' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.mehrnews.com/',
  family: 'nastooh',
  feeds: [{ url: 'https://www.mehrnews.com/rss' }],
  articlePath: '^/news/\\d+',
  layouts: [{ title: 'h1.title', lead: 'div.item-summary p', body: 'div[itemprop=articleBody]' }],
  sources: [
    'Feed: iranian-news-agencies-crawler, 2021',
    'Title, lead and body: persian-news-crawler',
    'Publishing system: PersianWebScraper, January 2025',
  ],
}
