import type { OutletInput } from '../definition.ts'

export const bbcArabic: OutletInput = {
  slug: 'bbc-arabic',
  name: 'بي بي سي عربي',
  names: { en: 'BBC Arabic', ar: 'بي بي سي عربي', fa: 'بی‌بی‌سی عربی' },
  language: 'ar',
  country: 'GB',
  timeZone: 'Europe/London',
  home: 'https://www.bbc.com/arabic',
  feeds: [{ url: 'https://feeds.bbci.co.uk/arabic/rss.xml' }],
  articlePath: '^/arabic/',
  layouts: [
    {
      title: 'h1#content',
      body: 'main',
      date: 'main time[datetime]',
      exclude: ['header', 'nav', 'aside', 'figure', 'section', 'h1', 'time'],
    },
  ],
  sources: [
    'Feed: public feed lists',
    'Title and date: notes on a page of March 2024; body: ftr-site-config',
    'Class names change at each build: ids, roles and JSON-LD are used',
  ],
}
