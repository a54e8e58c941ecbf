import type { OutletInput } from '../definition.ts'

export const webangah: OutletInput = {
  slug: 'webangah',
  name: 'وبانگاه',
  names: { en: 'Webangah', ar: 'وبانگاه', fa: 'وبانگاه' },
  language: 'fa',
  country: 'IR',
  timeZone: 'Asia/Tehran',
  home: 'https://webangah.ir/',
  feeds: [{ url: 'https://webangah.ir/feed/' }],
  listings: [{ url: 'https://webangah.ir/', link: 'h2 a, h3 a' }],
  sources: [
    'No public fact about this site was found; the feed is the usual place of one, the listing its home page, everything else is read from JSON-LD, meta and readability',
    'An article of it that is known is in Arabic: the language is taken from each text',
  ],
}
