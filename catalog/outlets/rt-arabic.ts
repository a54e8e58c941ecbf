import type { OutletInput } from '../definition.ts'

export const rtArabic: OutletInput = {
  slug: 'rt-arabic',
  name: 'RT عربي',
  names: { en: 'RT Arabic', ar: 'آر تي عربي', fa: 'آرتی عربی' },
  language: 'ar',
  country: 'RU',
  timeZone: 'Europe/Moscow',
  home: 'https://arabic.rt.com/',
  feeds: [{ url: 'https://arabic.rt.com/rss/' }, { url: 'https://arabic.rt.com/rss/sport/' }],
  layouts: [{ article: 'div.article', title: 'h1.heading', body: 'div.text.js-text.js-mediator-article', tags: '.news-tags_article a' }],
  sources: [
    'Feeds: nine public feed lists',
    'Selectors: ArabicNewsArticles spiders, 2019, whose first and last paragraph are a caption and a source line; nothing newer was found',
  ],
}
