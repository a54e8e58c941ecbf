import type { OutletInput } from '../definition.ts'

export const eghtesadOnline: OutletInput = {
  slug: 'eghtesad-online',
  name: 'اقتصادآنلاین',
  names: { en: 'Eghtesad Online', ar: 'اقتصاد أونلاين', fa: 'اقتصادآنلاین' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.eghtesadonline.com/',
  family: 'asam',
  feeds: [{ url: 'https://www.eghtesadonline.com/feeds/' }],
  sources: ['Publishing system: PersianWebScraper, January 2025', 'Feed: the usual address of this publishing system'],
}
