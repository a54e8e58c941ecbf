import type { OutletInput } from '../definition.ts'

export const qna: OutletInput = {
  slug: 'qna',
  name: 'وكالة الأنباء القطرية',
  names: { en: 'Qatar News Agency', ar: 'وكالة الأنباء القطرية', fa: 'خبرگزاری قطر' },
  language: 'ar',
  country: 'QA',
  timeZone: 'Asia/Qatar',
  home: 'https://qna.org.qa/ar-QA',
  feeds: [{ url: 'https://qna.org.qa/ar-QA/Pages/RSS-Feeds/Qatar' }, { url: 'https://qna.org.qa/ar-QA/Pages/RSS-Feeds/General' }],
  articlePath: '^/ar-QA/News-Area/News/',
  sources: ['Feeds and address of articles: NewFeeds, what the feed returned in February and March 2026'],
}
