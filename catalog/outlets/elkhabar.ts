import type { OutletInput } from '../definition.ts'

export const elkhabar: OutletInput = {
  slug: 'elkhabar',
  name: 'الخبر',
  names: { en: 'El Khabar', ar: 'الخبر', fa: 'الخبر' },
  language: 'ar',
  country: 'DZ',
  timeZone: 'Africa/Algiers',
  home: 'https://www.elkhabar.com/',
  feeds: [{ url: 'https://www.elkhabar.com/feeds/' }],
  layouts: [{ title: 'h2#article_title', body: '#article_body_content', date: 'div.subinfo' }],
  sources: ['Feed and selectors: YaleBigData scrapers, 2019'],
}
