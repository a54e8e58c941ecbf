import type { OutletInput } from '../definition.ts'

export const cnnArabic: OutletInput = {
  slug: 'cnn-arabic',
  name: 'سي إن إن بالعربية',
  names: { en: 'CNN Arabic', ar: 'سي إن إن بالعربية', fa: 'سی‌ان‌ان عربی' },
  language: 'ar',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  home: 'https://arabic.cnn.com/',
  feeds: [{ url: 'http://arabic.cnn.com/rss/latest' }],
  layouts: [
    {
      title: '.cnn_storyarea h1, h1',
      body: '.cnn_strycntntrgt, .wysiwyg',
      exclude: ['.cnn_stryimg640', '.cnn_divline', '.cnn_divline ~ *'],
    },
  ],
  verified: true,
  sources: [
    'Feed: public feed lists',
    'Selectors of 2013: its pages; the printed time is that of the last update, so it is not taken',
    'Selectors of 2019: ArabicNewsArticles spiders, 2019',
    'Verified on a page of 2013-08-03',
  ],
}
