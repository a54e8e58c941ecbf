import type { OutletInput } from '../definition.ts'

export const etemadOnline: OutletInput = {
  slug: 'etemad-online',
  name: 'اعتمادآنلاین',
  names: { en: 'Etemad Online', ar: 'اعتماد أونلاين', fa: 'اعتمادآنلاین' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.etemadonline.com/',
  family: 'asam',
  feeds: [{ url: 'https://www.etemadonline.com/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
