import type { OutletInput } from '../definition.ts'

export const sadaElbaladTv: OutletInput = {
  slug: 'sada-elbalad-tv',
  name: 'صدى البلد',
  names: { en: 'Sada El-Balad TV', ar: 'صدى البلد', fa: 'صدی البلد' },
  language: 'ar',
  country: 'EG',
  timeZone: 'Africa/Cairo',
  home: 'https://elbaladtv.net/',
  family: 'wordpress',
  feeds: [{ url: 'https://elbaladtv.net/feed/' }],
  layouts: [{ title: 'h1.jeg_post_title', body: '.content-inner', exclude: ['.jeg_post_tags'] }],
  sources: ['Feed and selectors: notes on a page of December 2020'],
}
