import type { OutletInput } from '../definition.ts'

export const akhbarelyom: OutletInput = {
  slug: 'akhbarelyom',
  name: 'أخبار اليوم',
  names: { en: 'Akhbar El Yom', ar: 'أخبار اليوم', fa: 'اخبار الیوم' },
  language: 'ar',
  country: 'EG',
  timeZone: 'Africa/Cairo',
  home: 'https://akhbarelyom.com/',
  feeds: [{ url: 'https://akhbarelyom.com/RSS/GetSectionRSS?JournalID=1' }],
  articlePath: '^/news/newdetails/\\d+',
  layouts: [
    {
      title: 'h1.entry-title',
      body: '.entry-content.HtmlDecode',
      date: '.post-meta-date',
      author: '.post-meta-author h5',
      section: 'nav.breadcrumb li.active h6',
    },
  ],
  verified: true,
  sources: ['Feed: its own pages', 'Verified on a page of 2020-10-07'],
}
