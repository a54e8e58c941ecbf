import type { OutletInput } from '../definition.ts'

export const raiAlYoum: OutletInput = {
  slug: 'rai-al-youm',
  name: 'رأي اليوم',
  names: { en: 'Rai al-Youm', ar: 'رأي اليوم', fa: 'رای الیوم' },
  language: 'ar',
  country: 'GB',
  timeZone: 'Europe/London',
  home: 'https://www.raialyoum.com/',
  family: 'wordpress',
  feeds: [{ url: 'https://www.raialyoum.com/feed' }],
  sources: ['Feed: public feed lists'],
}
