import type { OutletInput } from '../definition.ts'

export const alqudsAlarabi: OutletInput = {
  slug: 'alquds-alarabi',
  name: 'القدس العربي',
  names: { en: 'Al-Quds Al-Arabi', ar: 'القدس العربي', fa: 'القدس العربی' },
  language: 'ar',
  country: 'GB',
  timeZone: 'Europe/London',
  home: 'https://www.alquds.co.uk/',
  family: 'wordpress',
  feeds: [{ url: 'https://www.alquds.co.uk/feed' }],
  sources: ['Feed: public feed lists'],
}
