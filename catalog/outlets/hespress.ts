import type { OutletInput } from '../definition.ts'

export const hespress: OutletInput = {
  slug: 'hespress',
  name: 'هسبريس',
  names: { en: 'Hespress', ar: 'هسبريس', fa: 'هسپرس' },
  language: 'ar',
  country: 'MA',
  timeZone: 'Africa/Casablanca',
  home: 'https://www.hespress.com/',
  family: 'wordpress',
  feeds: [{ url: 'https://www.hespress.com/feed' }],
  layouts: [{ body: '.article-content, #article_body' }],
  sources: ['Feed: public feed lists', 'Body of the older pages (#article_body): ftr-site-config'],
}
