import type { OutletInput } from '../definition.ts'

export const yjc: OutletInput = {
  slug: 'yjc',
  name: 'باشگاه خبرنگاران جوان',
  names: { en: 'Young Journalists Club', ar: 'نادي المراسلين الشباب', fa: 'باشگاه خبرنگاران جوان' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.yjc.ir/fa',
  family: 'iransamaneh',
  feeds: [{ url: 'https://www.yjc.ir/fa/rss/allnews' }],
  layouts: [{ article: '.news_body_con', title: 'h1.Htags', body: '.news_body_con .body', lead: '.subtitle' }],
  verified: true,
  sources: [
    'Publishing system: PersianWebScraper, January 2025',
    'Feed: the usual address of this publishing system',
    'Verified on a page of 2020-05-10',
  ],
}
