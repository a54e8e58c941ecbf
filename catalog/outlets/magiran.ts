import type { OutletInput } from '../definition.ts'

export const magiran: OutletInput = {
  slug: 'magiran',
  name: 'مگیران',
  names: { en: 'Magiran', ar: 'ماغيران', fa: 'مگیران' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.magiran.com/',
  listings: [{ url: 'https://www.magiran.com/', link: 'a[href*="/article/"]' }],
  articlePath: '^/(article|n)/?\\d+|^/npview\\.asp',
  layouts: [
    {
      title: 'h2.mi-title, font.view_title',
      body: '.mi-body, table.view_body > tbody > tr:nth-child(2) > td',
      date: '.nvol-title span, table.view_body td > font:not([class])',
      author: '.mi-authors .p-person, table.view_body author',
      section: '.np-page-title',
      exclude: ['font', 'table', 'title', 'author', 'span', 'meta'],
    },
  ],
  verified: true,
  sources: ['Selectors: its pages; the second of each pair reads captures in windows-1256', 'Verified on a page of 2007-05-22'],
}
