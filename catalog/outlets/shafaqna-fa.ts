import type { OutletInput } from '../definition.ts'

export const shafaqnaFa: OutletInput = {
  slug: 'shafaqna-fa',
  name: 'شفقنا',
  names: { en: 'Shafaqna Persian', ar: 'شفقنا الفارسية', fa: 'شفقنا' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://fa.shafaqna.com/',
  family: 'wordpress',
  feeds: [{ url: 'https://fa.shafaqna.com/feed/' }],
  sources: ['Feed: NewFeeds, what the feed returned in February and March 2026; it adds "the post … first appeared on …" to every text'],
}
