import type { OutletInput } from '../definition.ts'

export const lbci: OutletInput = {
  slug: 'lbci',
  name: 'إل بي سي آي',
  names: { en: 'LBCI', ar: 'إل بي سي آي', fa: 'ال‌بی‌سی' },
  language: 'ar',
  country: 'LB',
  timeZone: 'Asia/Beirut',
  home: 'https://www.lbcgroup.tv/',
  listings: [{ url: 'https://www.lbcgroup.tv/news/ar', link: 'a[href*="/news/"][href$="/ar"]' }],
  articlePath: '^/news/[^/]+/\\d+/.*/ar$',
  layouts: [
    {
      title: 'h1.PrintThis',
      body: '.LongDesc',
      date: '.article_details_date',
      section: '.article_details_category',
      exclude: ['.my-gallery', '.DimgContainer'],
    },
  ],
  verified: true,
  sources: [
    'No feed is known: links of the news page are followed',
    'The printed time of the page of January 2026 is an hour later than its metadata',
    'Verified on a page of 2026-01-08',
  ],
}
