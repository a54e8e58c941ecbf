import type { OutletInput } from '../definition.ts'

export const tasnim: OutletInput = {
  slug: 'tasnim',
  name: 'خبرگزاری تسنیم',
  names: { en: 'Tasnim', ar: 'وكالة تسنيم', fa: 'خبرگزاری تسنیم' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.tasnimnews.com/',
  family: 'asam',
  aliasHosts: ['tasnimnews.ir', 'www.tasnimnews.ir', 'www.tasnimnews.org'],
  feeds: [
    {
      url: 'https://www.tasnimnews.com/fa/rss/feed/0/8/0/%D9%85%D9%87%D9%85%D8%AA%D8%B1%DB%8C%D9%86-%D8%A7%D8%AE%D8%A8%D8%A7%D8%B1-%D8%AA%D8%B3%D9%86%DB%8C%D9%85',
    },
    { url: 'https://tasnimnews.ir/fa/rss/feed/0/0/8/1/TopStories' },
  ],
  articlePath: '^/fa/news/\\d{4}/\\d{2}/\\d{2}/\\d+',
  layouts: [
    {
      article: 'article.single-news, article.media',
      kicker: '.kicker',
      title: '.title',
      lead: '.lead',
      body: '.story',
      date: '.time, time',
      section: 'li.service',
      tags: '.tags li',
      exclude: ['.jwplayer', '.hideTag'],
      dropParagraphs: ['این خبر بروز رسانی می شود', 'بازگشت به صفحه رسانه'],
    },
  ],
  sources: [
    'First feed: iranian-news-agencies-crawler, 2021',
    'Second feed and the Jalali day in addresses: NewFeeds, what the feed returned in February and March 2026',
    'Selectors and dropped paragraphs: PersianWebScraper, January 2025',
    'Publishing system: PersianWebScraper, January 2025',
  ],
}
