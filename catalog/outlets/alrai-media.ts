import type { OutletInput } from '../definition.ts'

export const alraiMedia: OutletInput = {
  slug: 'alrai-media',
  name: 'الراي',
  names: { en: 'Alrai Media (Kuwait)', ar: 'الراي الكويتية', fa: 'الرای کویت' },
  language: 'ar',
  country: 'KW',
  timeZone: 'Asia/Kuwait',
  home: 'http://www.alraimedia.com/',
  feeds: [{ url: 'http://www.alraimedia.com/rss.aspx?id=6d233004-5138-4c3e-9df5-16ec8fef02a9' }],
  sources: ['Feed (one of 25): YaleBigData scrapers, 2019'],
}
