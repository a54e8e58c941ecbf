import type { OutletInput } from '../definition.ts'

export const alwatanOman: OutletInput = {
  slug: 'alwatan-oman',
  name: 'الوطن',
  names: { en: 'Al-Watan (Oman)', ar: 'الوطن العمانية', fa: 'الوطن عمان' },
  language: 'ar',
  country: 'OM',
  timeZone: 'Asia/Muscat',
  home: 'http://alwatan.com/',
  family: 'wordpress',
  feeds: [{ url: 'http://alwatan.com/feed' }],
  sources: ['Feed: YaleBigData scrapers, 2019'],
}
