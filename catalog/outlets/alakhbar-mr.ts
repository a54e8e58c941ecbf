import type { OutletInput } from '../definition.ts'

export const alakhbarMr: OutletInput = {
  slug: 'alakhbar-mr',
  name: 'الأخبار',
  names: { en: 'Alakhbar (Mauritania)', ar: 'الأخبار الموريتانية', fa: 'الاخبار موریتانی' },
  language: 'ar',
  country: 'MR',
  timeZone: 'Africa/Nouakchott',
  home: 'https://alakhbar.info/',
  feeds: [{ url: 'https://alakhbar.info/?q=rss.xml' }],
  sources: ['Feed: YaleBigData scrapers, 2019'],
}
