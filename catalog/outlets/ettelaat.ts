import type { OutletInput } from '../definition.ts'

export const ettelaat: OutletInput = {
  slug: 'ettelaat',
  name: 'اطلاعات',
  names: { en: "Ettela'at", ar: 'اطلاعات', fa: 'اطلاعات' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://www.ettelaat.com/',
  listings: [{ url: 'https://www.ettelaat.com/', link: 'h2 a, h3 a' }],
  layouts: [{ title: '#news h1', lead: '.leadRow', body: '.newsBody' }],
  sources: ['Selectors: PersianWebScraper, January 2025', 'No feed is known: headlines of the home page are followed'],
}
