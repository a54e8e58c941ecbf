import type { OutletInput } from '../definition.ts'

export const assabah: OutletInput = {
  slug: 'assabah',
  name: 'الصباح',
  names: { en: 'Assabah (Tunisia)', ar: 'الصباح التونسية', fa: 'الصباح تونس' },
  language: 'ar',
  country: 'TN',
  timeZone: 'Africa/Tunis',
  home: 'http://www.assabah.com.tn/',
  feeds: [{ url: 'http://www.assabah.com.tn/rss-feed.xml' }],
  articlePath: '^/article/\\d+',
  layouts: [
    {
      title: 'h1#page-title',
      lead: '.field-name-field-op-subtitle',
      body: '.field-name-body',
      date: '.date-display-single',
      dropParagraphs: ['^حوار:'],
    },
  ],
  verified: true,
  sources: ['Feed: YaleBigData scrapers, 2019', 'Verified on a page of 2019-02-08'],
}
