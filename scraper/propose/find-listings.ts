import type { OutletInput } from '#catalog/definition.ts'
import { urlKey } from '../address/url-key.ts'
import { readListing } from '../discover/listing-links.ts'
import { hasIdentity, shapeOf } from './address-shape.ts'
import type { AskSite } from './ask-site.ts'
import type { Finding, Trouble } from './proposal.ts'
import { trouble } from './remedies.ts'
import { distinctCandidates } from './selector-candidates.ts'
import { articleLinks, distinct, type Link, linksWithin, type OpenPage, openSitePage } from './site-links.ts'

type Listing = NonNullable<OutletInput['listings']>[number]

const mostListings = 12
const leastLinks = 3
const fullPage = 15
const longestName = 28
/** "latest", "archive", "all news" in both languages. */
const allNews = /آخرین|تازه|آرشیو|همه اخبار|آخر الأخبار|أحدث|الأرشيف|كل الأخبار|latest|archive|all-?news/iu
/** About, contact, terms, advertising, log in; tags and authors are lists of their own kind. */
const notSection =
  /درباره|تماس|تبلیغ|ورود|عضویت|پیوند|من نحن|اتصل|الخصوصية|الشروط|الإعلان|إعلانات|تسجيل|about|contact|privac|terms|login|signin|register|account|\/tags?\/|\/author|\/rss|\/feed|\.(?:pdf|jpg|png|xml)$|mailto/iu

export type FoundListings = { listings: Listing[]; pages: OpenPage[]; findings: Finding[]; troubles: Trouble[] }

/** The sections and archives that the home page leads to, with the selector of their articles. `sitewide`: pages whose links are on every page of the site. */
export async function findListings(
  ask: AskSite,
  home: OpenPage,
  given: readonly OpenPage[],
  articleShapes: ReadonlySet<string>,
  sitewide: readonly OpenPage[],
): Promise<FoundListings> {
  const troubles: Trouble[] = []
  const pages = [...given]
  const names = new Map<string, string>()
  for (const { url, text } of sectionLinks(home, articleShapes)) {
    if (pages.length >= mostListings) break
    const answer = await ask('listings', url)
    if ('trouble' in answer) troubles.push(answer.trouble)
    else if (!pages.some((page) => urlKey(page.url) === urlKey(answer.url))) {
      pages.push(openSitePage(answer))
      if (!allNews.test(`${text} ${url}`)) names.set(answer.url, text)
    }
  }
  const candidates = pages.length > 0 ? pages : [home]
  // On a small or young site the side columns show all that there is: what is on every page is then a listing's own too.
  const common = commonAddresses([...candidates, ...sitewide])
  const link = learnLinkSelector(candidates, articleShapes, common) ?? learnLinkSelector(candidates, articleShapes, new Set())
  const listings =
    link === null
      ? []
      : candidates.filter((page) => countOwn(page, link, articleShapes) > 0).map(({ url }) => ({ url, link, section: names.get(url) }))
  if (listings.length === 0) troubles.push(trouble('listings', 'no-links', home.url, 'no section with links to articles was found'))
  const endless = listings.filter((listing) => {
    const page = candidates.find(({ url }) => url === listing.url)
    const read = page && readListing(page.html, page.url, listing)
    // A short section may have no second page.
    return read && read.nextPage === null && read.links.length >= fullPage
  })
  if (endless.length > 0 && endless.length === listings.length)
    troubles.push(trouble('listings', 'no-next-page', endless[0]!.url, 'the page leads to no older one'))
  const findings = listings.map(({ url }) => ({ field: 'listings', value: url, evidence: `linked from the home page; links are ${link}` }))
  return { listings, pages, findings, troubles }
}

/** Links with short names that lead to no article; what promises all news comes first. */
function sectionLinks(home: OpenPage, articleShapes: ReadonlySet<string>): Link[] {
  const isHome = (url: string) => urlKey(url) === urlKey(home.url)
  const candidates = distinct(linksWithin(home)).filter(
    ({ url, text }) =>
      text.length > 0 &&
      text.length <= longestName &&
      !isHome(url) &&
      !articleShapes.has(shapeOf(url)) &&
      !notSection.test(`${text} ${decoded(url)}`),
  )
  const isAllNews = ({ url, text }: { url: string; text: string }) => allNews.test(`${text} ${url}`)
  return candidates.toSorted((left, right) => Number(isAllNews(right)) - Number(isAllNews(left))).slice(0, mostListings + 4)
}

function decoded(url: string): string {
  return URL.parse(url)?.pathname ?? url
}

/**
 * The selector that finds most of the articles that are a listing's own, and few of those that its side column shares with every page. Null where none finds enough.
 */
function learnLinkSelector(pages: readonly OpenPage[], articleShapes: ReadonlySet<string>, common: ReadonlySet<string>): string | null {
  const articles = pages.map((page) => new Set(articlesOnAnyHost(page, articleShapes).map(({ element }) => element)))
  const elements = pages.flatMap((page, index) =>
    distinct(articleLinks(page, articleShapes))
      .slice(0, 40)
      .map(({ element }) => element)
      .filter((one) => articles[index]?.has(one)),
  )
  let best: { selector: string; worth: number } | null = null
  for (const { selector, cost } of distinctCandidates(elements)) {
    if (!/(?:^|[\s>])a(?:$|[.#[])|^[.#][\w-]+$|[\s>][.#][\w-]+$/.test(selector)) continue
    const worth = worthOf(selector, pages, articles, common) - cost / 10
    if (worth >= leastLinks && (!best || worth > best.worth)) best = { selector, worth }
  }
  return best?.selector ?? null
}

function worthOf(
  selector: string,
  pages: readonly OpenPage[],
  articles: readonly ReadonlySet<unknown>[],
  common: ReadonlySet<string>,
): number {
  let own = 0
  let shared = 0
  let strange = 0
  let untitled = 0
  for (const [index, page] of pages.entries()) {
    const found = new Set(page.dom.select(selector))
    const links = page.links.filter(({ element }) => found.has(element))
    const known = links.filter(({ element }) => articles[index]?.has(element))
    strange += found.size - known.length
    untitled += known.filter(({ text }) => text.length === 0).length
    for (const key of new Set(known.map(({ url }) => urlKey(url)))) common.has(key) ? shared++ : own++
  }
  return strange > own / 10 ? 0 : own - shared - untitled / 2
}

function countOwn(page: OpenPage, selector: string, articleShapes: ReadonlySet<string>): number {
  const found = new Set(page.dom.select(selector))
  return distinct(articleLinks(page, articleShapes).filter(({ element }) => found.has(element))).length
}

/** Listings lead to the mobile host too. */
function articlesOnAnyHost(page: OpenPage, articleShapes: ReadonlySet<string>): Link[] {
  const likely = articleLinks(page, articleShapes)
  return articleShapes.size === 0 ? likely : page.links.filter(({ url }) => hasIdentity(url) && articleShapes.has(shapeOf(url)))
}

/** Addresses on most pages of the site: the most read, the newest. */
function commonAddresses(pages: readonly OpenPage[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { links } of pages) for (const key of new Set(links.map(({ url }) => urlKey(url)))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(2, pages.length * 0.6)
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key))
}
