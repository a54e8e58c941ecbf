import type { OutletInput } from '../definition.ts'

export const beirutObserver: OutletInput = {
  slug: 'beirut-observer',
  name: 'بيروت أوبزرفر',
  names: { en: 'Beirut Observer', ar: 'بيروت أوبزرفر', fa: 'بیروت آبزرور' },
  language: 'ar',
  country: 'LB',
  timeZone: 'Asia/Beirut',
  home: 'https://www.beirutobserver.com/',
  family: 'wordpress',
  feeds: [{ url: 'https://www.beirutobserver.com/feed/' }],
  articlePath: '^/\\d{4}/\\d{2}/\\d+',
  layouts: [
    { title: 'h1.entry-title', body: '.entry', exclude: ['.wpipa-container', '.addtoany_share_save_container', '.addtoany_content'] },
  ],
  verified: true,
  sources: ['Feed: its own pages', 'Verified on a page of 2020-11-09'],
}
