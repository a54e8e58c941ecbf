import { z } from 'zod'
import type { OutletInput } from './definition.ts'

const address = z.url()
const selector = z.string().nullish()

/** What of a replay press's description of a site we use; it says more. */
const pressSite = z.object({
  slug: z.string(),
  name: z.string(),
  language: z.enum(['ar', 'fa']),
  url: address,
  mobileUrl: address.nullish(),
  timezone: z.string(),
  feeds: z.array(z.object({ url: address })),
  sitemaps: z.array(z.object({ url: address })),
  listings: z.array(z.object({ url: address, section: z.string().nullish() })),
  selectors: z.object({
    article: selector,
    title: selector,
    kicker: selector,
    lead: selector,
    body: selector,
    date: selector,
    author: selector,
    section: selector,
    tags: selector,
    exclude: selector,
    listingLink: selector,
  }),
  dates: z.object({ meta: z.unknown() }).optional(),
})

/** True for an entry of the `/sites.json` of a replay press, which serves made-up sites on loopback for measuring. Its `selectors` are what a definition has not. */
export function isPressSite(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'selectors' in input && 'listings' in input && 'timezone' in input
}

/** A site of a replay press as a person would define it. No rest between requests is needed on loopback. Throws with the site's slug and the field. */
export function convertPressSite(input: unknown): OutletInput {
  const result = pressSite.safeParse(input)
  if (!result.success) {
    const slug = (input as { slug?: string }).slug ?? '(no slug)'
    throw new Error(
      `Cannot read the press site ${slug}: ${result.error.issues.map((one) => `field ${one.path.join('.')} ${one.message}`).join('; ')}`,
    )
  }
  const site = result.data
  const { listingLink, exclude, ...fields } = site.selectors
  const layout = Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
  return {
    slug: site.slug,
    name: site.name,
    language: site.language,
    timeZone: site.timezone,
    home: site.url,
    feeds: site.feeds.map(({ url }) => ({ url })),
    sitemaps: site.sitemaps.map(({ url }) => ({ url })),
    listings: listingLink ? site.listings.map(({ url, section }) => ({ url, link: listingLink, section: section ?? undefined })) : [],
    layouts: [{ ...layout, exclude: exclude ? [exclude] : [] }],
    dates: { metaZoneIsLocal: site.dates?.meta === 'localAsZulu' },
    aliasHosts: site.mobileUrl ? [new URL(site.mobileUrl).host] : [],
    politeness: { delayMs: 0, concurrency: 1 },
  }
}
