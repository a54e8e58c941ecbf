import type { OutletInput } from '../definition.ts'

export const the1pezeshk: OutletInput = {
  slug: '1pezeshk',
  name: 'یک پزشک',
  names: { en: '1pezeshk', ar: 'يك بزشك', fa: 'یک پزشک' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.1pezeshk.com/',
  family: 'wordpress',
  feeds: [{ url: 'https://www.1pezeshk.com/feed' }],
  layouts: [
    { title: 'h1.post-title', body: '.entry-content', exclude: ['.entry-content > div'], dropParagraphs: ['^این نوشته.?ها را هم بخوانید'] },
  ],
  verified: true,
  sources: ['Feed: its own pages', 'Verified on a page of 2024-12-07'],
}
