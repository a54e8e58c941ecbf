import type { OutletInput } from '../definition.ts'

export const albaathYe: OutletInput = {
  slug: 'albaath-ye',
  name: 'البعث',
  names: { en: 'Al-Baath (Yemen)', ar: 'البعث اليمنية', fa: 'البعث یمن' },
  language: 'ar',
  country: 'YE',
  timeZone: 'Asia/Aden',
  home: 'https://www.albaath.ye/',
  family: 'wordpress',
  feeds: [{ url: 'https://www.albaath.ye/feed/' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026'],
}
