import { families } from '#catalog/families/all.ts'
import { readFeed } from '../discover/feed-items.ts'
import { type FoundAddress, resolveAddress } from '../discover/found-address.ts'
import type { AskSite } from './ask-site.ts'
import type { Finding, Trouble } from './proposal.ts'
import { trouble } from './remedies.ts'
import type { OpenPage } from './site-links.ts'

const usualPlaces = [
  '/rss',
  '/feed/',
  '/rss.xml',
  '/feed',
  '/feed.xml',
  '/atom.xml',
  '/rss/',
  '/fa/rss',
  '/ar/rss',
  '/rss/all',
  '/rss/latest',
  '/index.xml',
]
const mostFeeds = 6
const mostAsked = 10

export type FoundFeeds = { feeds: string[]; items: FoundAddress[]; findings: Finding[]; troubles: Trouble[] }

/** The feeds that the pages declare or link to; where none of them is one, the first at the usual places. `given`: feeds that are known already. */
export async function findFeeds(ask: AskSite, home: string, pages: readonly OpenPage[], given: readonly string[]): Promise<FoundFeeds> {
  const declared = [...new Set([...given, ...pages.flatMap(declaredFeeds)])].slice(0, mostAsked)
  const found: FoundFeeds = { feeds: [], items: [], findings: [], troubles: [] }
  for (const url of declared)
    if (found.feeds.length < mostFeeds) await tryFeed(ask, url, given.includes(url) ? 'given' : 'declared on the site', found)
  const usual = [...new Set([...usualPlaces, ...families.flatMap(({ feedPaths }) => feedPaths)])].map((path) => new URL(path, home).href)
  for (const url of usual) if (found.feeds.length === 0 && !declared.includes(url)) await tryFeed(ask, url, 'at a usual place', found)
  // What fails at a place that was only guessed is no trouble.
  const troubles = found.troubles.filter(({ url }) => url === null || declared.includes(url))
  if (found.feeds.length === 0) troubles.push(trouble('feeds', 'no-feed', home, 'none is declared, and none stands at the usual places'))
  return { ...found, troubles }
}

async function tryFeed(ask: AskSite, url: string, evidence: string, found: FoundFeeds): Promise<void> {
  const answer = await ask('feeds', url)
  if ('trouble' in answer) return void found.troubles.push({ ...answer.trouble, url })
  const items = readFeed(answer.html, answer.url)?.items ?? []
  if (items.length === 0) return
  const known = new Set(found.items.map((item) => item.url))
  const isCopy = found.feeds.length > 0 && items.every((item) => known.has(item.url))
  if (isCopy || found.feeds.includes(answer.url)) return
  found.feeds.push(url)
  found.items.push(...items.filter((item) => !known.has(item.url)))
  found.findings.push({ field: 'feeds', value: url, evidence: `${evidence}; ${items.length} items` })
}

/** Feeds of comments and of single articles are others' words. */
function declaredFeeds({ dom, url, links }: OpenPage): string[] {
  const alternates = dom
    .byTag('link')
    .filter(({ attribs }) => /alternate/i.test(attribs.rel ?? '') && /rss|atom|rdf|feed\+json/i.test(attribs.type ?? ''))
    .map(({ attribs }) => resolveAddress(attribs.href, url))
  const linked = links.filter((link) => /\/(?:rss|feeds?|rdf|atom)(?:[/.?]|$)|\.(?:rss|rdf|atom)$/i.test(link.url)).map((link) => link.url)
  return [...alternates, ...linked].filter((feed): feed is string => feed !== null && !/comments?\//i.test(feed))
}
