import type { OutletInput } from '../definition.ts'

export const albayan: OutletInput = {
  slug: 'albayan',
  name: 'البيان',
  names: { en: 'Al Bayan', ar: 'البيان', fa: 'البیان' },
  language: 'ar',
  country: 'AE',
  timeZone: 'Asia/Dubai',
  home: 'https://www.albayan.ae/',
  feeds: [{ url: 'https://www.albayan.ae/1.446?ot=ot.AjaxPageLayout' }, { url: 'https://www.albayan.ae/1.447?ot=ot.AjaxPageLayout' }],
  articlePath: '\\d{4}-\\d{2}-\\d{2}-1\\.\\d+$',
  layouts: [{ title: 'h1.title', body: '#articledetails.articlecontent', dropParagraphs: ['^المصدر:', '^التاريخ:', '^طباعة\\b'] }],
  sources: [
    'Feeds (two of nine): YaleBigData scrapers, 2019',
    'Selectors, address of articles and furniture inside the text: notes on a page of June 2020',
  ],
}
