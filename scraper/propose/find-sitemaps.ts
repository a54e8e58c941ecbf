import type { FoundAddress } from '../discover/found-address.ts'
import { readSitemap } from '../discover/sitemap-entries.ts'
import { shapeOf } from './address-shape.ts'
import type { AskSite } from './ask-site.ts'
import type { Finding, Trouble } from './proposal.ts'
import { trouble } from './remedies.ts'

const usualPlaces = [
  '/sitemap.xml',
  '/sitemap_index.xml',
  '/news-sitemap.xml',
  '/sitemap-news.xml',
  '/wp-sitemap.xml',
  '/sitemap/news.xml',
  '/fa/sitemap',
]
const mostAsked = 6
const mostParts = 6

export type FoundSitemaps = { sitemaps: string[]; entries: FoundAddress[]; findings: Finding[]; troubles: Trouble[] }

/**
 * The sitemaps that robots.txt names, or the first at the usual places, which hold articles: addresses of the known shapes, where such are known.
 * Of an index, a few parts are looked at.
 */
export async function findSitemaps(ask: AskSite, home: string, articleShapes: ReadonlySet<string>): Promise<FoundSitemaps> {
  const declared = (await declaredSitemaps(ask, home)).slice(0, mostAsked)
  const found: FoundSitemaps = { sitemaps: [], entries: [], findings: [], troubles: [] }
  for (const url of declared) await trySitemap(ask, url, 'named in robots.txt', articleShapes, found)
  for (const path of usualPlaces) {
    const url = new URL(path, home).href
    if (found.sitemaps.length === 0 && !declared.includes(url)) await trySitemap(ask, url, 'at a usual place', articleShapes, found)
  }
  const troubles = found.troubles.filter(({ url }) => url !== null && declared.includes(url))
  if (found.sitemaps.length === 0)
    troubles.push(trouble('sitemaps', 'no-sitemap', home, 'robots.txt names none, and none stands at the usual places'))
  return { ...found, troubles }
}

async function declaredSitemaps(ask: AskSite, home: string): Promise<string[]> {
  const answer = await ask('sitemaps', new URL('/robots.txt', home).href)
  if ('trouble' in answer) return []
  const lines = [...answer.html.matchAll(/^\s*sitemap\s*:\s*(\S+)/gim)].map((match) => URL.parse(match[1]!, home)?.href)
  return [...new Set(lines)].filter((url): url is string => url !== undefined)
}

async function trySitemap(
  ask: AskSite,
  url: string,
  evidence: string,
  articleShapes: ReadonlySet<string>,
  found: FoundSitemaps,
): Promise<void> {
  const answer = await ask('sitemaps', url)
  if ('trouble' in answer) return void found.troubles.push({ ...answer.trouble, url })
  const sitemap = readSitemap(answer.html, answer.url)
  if (!sitemap) return
  const entries = sitemap.kind === 'index' ? await entriesOfParts(ask, sitemap.entries) : sitemap.entries
  const articles = articleShapes.size === 0 ? entries : entries.filter((entry) => articleShapes.has(shapeOf(entry.url)))
  if (articles.length === 0) return
  found.sitemaps.push(url)
  found.entries.push(...articles)
  found.findings.push({
    field: 'sitemaps',
    value: url,
    evidence: `${evidence}; ${sitemap.kind === 'index' ? 'an index' : `${entries.length} addresses`}`,
  })
}

/** The newest parts by their dates, the first and last where they have none; until one holds addresses. */
async function entriesOfParts(ask: AskSite, parts: FoundAddress[]): Promise<FoundAddress[]> {
  const byDate = parts.toSorted((left, right) => (right.changed ?? '').localeCompare(left.changed ?? ''))
  const chosen = [...new Set([...byDate.slice(0, mostParts - 2), ...parts.slice(-2)])]
  const entries: FoundAddress[] = []
  for (const part of chosen) {
    if (entries.length > 200) break
    const answer = await ask('sitemaps', part.url)
    if (!('trouble' in answer)) entries.push(...(readSitemap(answer.html, answer.url)?.entries ?? []))
  }
  return entries
}
