import { type OutletInput, parseOutlet } from '#catalog/definition.ts'
import type { Pace } from '#net/fetch.ts'
import type { HttpClient } from '#net/http-client.ts'
import type { FoundAddress } from '../discover/found-address.ts'
import { learnPathPattern, shapeOf } from './address-shape.ts'
import { type AskSite, askSite } from './ask-site.ts'
import { fetchSamples, spreadAddresses } from './choose-samples.ts'
import { describeSite, type SiteDescription } from './describe-site.ts'
import { findAliasHosts } from './find-alias-hosts.ts'
import { findFeeds } from './find-feeds.ts'
import { findListings } from './find-listings.ts'
import { findSitemaps } from './find-sitemaps.ts'
import { type OpenedSite, openHome } from './open-home.ts'
import type { Finding, Proposal, Trouble } from './proposal.ts'
import { readProposed } from './read-proposed.ts'
import { reckonRhythm } from './reckon-rhythm.ts'
import { trouble } from './remedies.ts'
import type { Sample } from './sample-page.ts'
import { articleLinks, openSitePage } from './site-links.ts'
import { findName, slugOf } from './site-name.ts'

export type ProposeOptions = { now: () => number; pace?: Pace; signal?: AbortSignal }

const usualPace: Pace = { delayMs: 500, concurrency: 2 }
const samplesWanted = 10
const fewSamples = 3
/** Addresses of more shapes than this have no rule that would be worth keeping. */
const mostShapes = 4
const textLetters = 200

/**
 * Proposes the definition of an outlet from one address of it: its home page, a section, a feed or an article. Asks some forty pages, politely. Nothing that the
 * site does is thrown: what could not be had or told comes back as troubles, each with its stage and remedy.
 */
export async function proposeOutlet(
  client: HttpClient,
  address: string,
  { now, pace = usualPace, signal }: ProposeOptions,
): Promise<Proposal> {
  const ask = askSite(client, { ...pace, site: pace.site ?? `propose ${address}` }, signal)
  const opened = await openHome(ask, address)
  if (!('home' in opened)) return { definition: null, findings: [], samples: [], pages: [], troubles: opened.troubles }
  return proposeFrom(ask, opened, now)
}

async function proposeFrom(ask: AskSite, opened: OpenedSite, now: () => number): Promise<Proposal> {
  const { home } = opened
  const feeds = await findFeeds(ask, home.url, [home, ...opened.articles, ...opened.sections], opened.feeds)
  const known = [...opened.articles.map(({ url }) => url), ...feeds.items.map(({ url }) => url)]
  const linked = [home, ...opened.sections].flatMap((page) => articleLinks(page, new Set(known.map(shapeOf)))).map(({ url }) => url)
  const addresses = [...opened.articles.map(({ url }) => ({ url, hint: null })), ...spreadAddresses(feeds.items, linked, samplesWanted)]
  const sampled = await fetchSamples(ask, addresses, samplesWanted)
  const shapes = new Set([...known, ...linked, ...sampled.pages.map(({ url }) => url)].map(shapeOf))
  const sitemaps = await findSitemaps(ask, home.url, shapes)
  const sitewide = sampled.pages.map(openSitePage)
  const listings = await findListings(ask, home, opened.sections, shapes, sitewide)
  const name = findName(home, sitewide)
  const site = describeSite(sampled.pages, [home, ...listings.pages], { name: name.name, home: home.url })
  const troubles = [...opened.troubles, ...feeds.troubles, ...sitemaps.troubles, ...sampled.troubles, ...listings.troubles]
  if (!site) {
    const strange = trouble('home', 'not-arabic-or-persian', home.url, 'its articles are neither Arabic nor Persian')
    return { definition: null, findings: [], samples: [], pages: [], troubles: [...troubles, strange] }
  }
  const aliasHosts = await findAliasHosts(ask, home.url, [home, ...sitewide], shapes)
  const articles = [...known, ...linked, ...sitemaps.entries.map(({ url }) => url)]
  const sources = { feeds: feeds.feeds, sitemaps: sitemaps.sitemaps, listings: listings.listings, aliasHosts, articles }
  const definition = compose(site, sources, now)
  const findings = [
    ...describe(site, name.evidence),
    ...describeRhythm([feeds.items, sitemaps.entries], site, now),
    ...feeds.findings,
    ...sitemaps.findings,
    ...listings.findings,
  ]
  const read = readProposed(site.samples, parseOutlet(definition))
  const pages = textsFirst(site.samples).map(({ page }) => page)
  return { definition, findings, samples: read.samples, pages, troubles: [...troubles, ...doubtsOf(site, sources), ...read.troubles] }
}

/** Pieces that are a title alone say little of how a site is read: they are shown behind those with a text, otherwise as they came. */
function textsFirst(samples: readonly Sample[]): Sample[] {
  const hasText = ({ article }: Sample) => article.body.length >= textLetters
  return [...samples.filter(hasText), ...samples.filter((sample) => !hasText(sample))]
}

type Sources = Required<Pick<OutletInput, 'listings' | 'aliasHosts'>> & { feeds: string[]; sitemaps: string[]; articles: string[] }

function compose({ facts, place, reading }: SiteDescription, sources: Sources, now: () => number): OutletInput {
  const articlePath = pathRule(sources.articles)
  return {
    slug: slugOf(facts.home),
    name: facts.name,
    language: facts.language,
    country: place.country,
    timeZone: facts.timeZone,
    home: facts.home,
    family: reading.family,
    feeds: sources.feeds.map((url) => ({ url })),
    sitemaps: sources.sitemaps.map((url) => ({ url })),
    listings: sources.listings,
    layouts: reading.layouts,
    ...(articlePath && { articlePath }),
    ...(reading.dates && { dates: reading.dates }),
    aliasHosts: sources.aliasHosts,
    sources: [`Proposed from the site itself on ${new Date(now()).toISOString().slice(0, 10)}`],
  }
}

/** A rule for the addresses of articles, where they have few shapes; rare shapes may be specials and count too. */
function pathRule(addresses: readonly string[]): string | null {
  const shapes = new Set(addresses.map(shapeOf))
  return addresses.length === 0 || shapes.size > mostShapes ? null : learnPathPattern(addresses)
}

function describe({ facts, place, reading }: SiteDescription, nameEvidence: string): Finding[] {
  const findings = [
    { field: 'name', value: facts.name, evidence: nameEvidence },
    { field: 'language', value: facts.language, evidence: 'the letters and words of its texts' },
    { field: 'timeZone', value: facts.timeZone, evidence: `${place.evidence}${place.isGuess ? ', a guess' : ''}` },
  ]
  if (reading.family) findings.push({ field: 'family', value: reading.family, evidence: 'its marks on the pages, and its layouts fit' })
  for (const layout of reading.layouts ?? [])
    for (const field of ['title', 'lead', 'body', 'date'] as const)
      if (layout[field]) findings.push({ field: `layout ${field}`, value: layout[field], evidence: 'fits every sample page alone' })
  return findings
}

/** So that a backfill can be reckoned before anything was collected. */
function describeRhythm(sources: FoundAddress[][], { facts }: SiteDescription, now: () => number): Finding[] {
  const perDay = reckonRhythm(sources, facts.timeZone, now())
  return perDay === null ? [] : [{ field: 'articlesPerDay', value: perDay.toFixed(1), evidence: 'the dates in its feeds and sitemaps' }]
}

function doubtsOf({ facts, place, samples, reading }: SiteDescription, { feeds, sitemaps, listings }: Sources): Trouble[] {
  const doubts: Trouble[] = []
  const { home } = facts
  if (feeds.length + sitemaps.length + listings.length === 0)
    doubts.push(trouble('listings', 'no-sources', home, 'neither feed nor sitemap nor listing was found'))
  if (samples.length === 0) doubts.push(trouble('articles', 'no-articles', home, 'no page was found that reads as an article'))
  else if (samples.length < fewSamples) doubts.push(trouble('articles', 'few-articles', home, `${samples.length} articles were read`))
  if (!reading.family && reading.layouts?.length === 0 && samples.length > 0)
    doubts.push(trouble('layout', 'no-learnt-layout', home, 'no selector fits all sample pages alone'))
  if (place.isGuess) doubts.push(trouble('place', 'zone-guessed', home, `${facts.timeZone} is a guess by ${place.evidence}`))
  return doubts
}
