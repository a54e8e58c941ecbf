import type { OutletInput } from '../definition.ts'

export const skyNewsArabia: OutletInput = {
  slug: 'sky-news-arabia',
  name: 'سكاي نيوز عربية',
  names: { en: 'Sky News Arabia', ar: 'سكاي نيوز عربية', fa: 'اسکای‌نیوز عربی' },
  language: 'ar',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  home: 'https://www.skynewsarabia.com/',
  feeds: [{ url: 'https://www.skynewsarabia.com/web/rss' }, { url: 'https://www.skynewsarabia.com/rss/v1/middle-east.xml' }],
  layouts: [
    { title: 'h1.sna_content_heading', lead: 'span.article-summary', body: 'div.article-body #firstBodyDiv', tags: 'div.article-tags h2' },
  ],
  sources: ['Feeds: public feed lists', 'Selectors: ArabicNewsArticles spiders, 2019'],
}
