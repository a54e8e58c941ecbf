import { type OutletDefinition, parseOutlet } from '#catalog/definition.ts'
import { tameMarkup } from '../decode/tame-markup.ts'
import type { ExtractedArticle, PageHint } from '../extract/article.ts'
import { type Dom, parseDom } from '../extract/dom.ts'
import { extractArticle } from '../extract/extract-article.ts'
import { pageParagraphs } from '../extract/find-body.ts'
import type { Paragraph } from '../extract/paragraphs.ts'

/** A page of the site as text, rightly decoded. `hint` is what a feed or listing said of it, `fetchedAt` epoch milliseconds. */
export type SitePage = { url: string; html: string; hint?: PageHint | null; fetchedAt?: number }

/** What must be known of an outlet to read its pages at all. */
export type SiteFacts = Pick<OutletDefinition, 'name' | 'language' | 'timeZone' | 'home'>

/** An article page as it reads without any definition, and its parsed tree: what selectors are learnt from. */
export type Sample = {
  page: SitePage
  dom: Dom
  article: ExtractedArticle
  /** Every paragraph outside what is named as furniture. */
  paragraphs: Paragraph[]
  /** What the page's head and the hint give as its summary. */
  descriptions: string[]
  /** Pages of one article (a copy, an older capture) share a number: what they have in common is the article, not furniture. */
  group: number
}

/** Texts of one article in two captures; reports of prices or weather are alike up to a half. */
const sameText = 0.85

/** A definition that says nothing of a site's pages. */
export function bareDefinition({ name, language, timeZone, home }: SiteFacts): OutletDefinition {
  return parseOutlet({ slug: 'proposed', name, language, timeZone, home })
}

/** Reads each page generically; those that are no articles are left out. */
export function readSamples(pages: readonly SitePage[], facts: SiteFacts): Sample[] {
  const definition = bareDefinition(facts)
  const samples: Sample[] = []
  for (const page of pages) {
    const input = { html: page.html, url: page.url, definition, hint: page.hint ?? null, fetchedAt: page.fetchedAt ?? Date.now() }
    const article = extractArticle(input)
    if ('failure' in article) continue
    const dom = parseDom(tameMarkup(page.html))
    const sample = { page, dom, article, paragraphs: pageParagraphs(dom), descriptions: descriptionsOf(dom, page.hint ?? null) }
    samples.push({ ...sample, group: groupOf(article, samples) })
  }
  return samples
}

function descriptionsOf({ meta }: Dom, hint: PageHint | null): string[] {
  const declared = [meta('og:description'), meta('description'), meta('twitter:description'), hint?.summary]
  return declared.filter((text): text is string => Boolean(text))
}

function groupOf(article: ExtractedArticle, before: readonly Sample[]): number {
  const twin = before.find((other) => other.article.title === article.title || wordAgreement(other.article.body, article.body) > sameText)
  return twin?.group ?? before.length
}

/** How far two texts are the same words, counted with repetition: 1 where they are, 0 where they share none (the F1 measure). Two empty texts agree. */
export function wordAgreement(left: string, right: string): number {
  const [one, other] = [wordsOf(left), wordsOf(right)]
  if (one.length + other.length === 0) return 1
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared++
    counts.set(word, count - 1)
  }
  return (2 * shared) / (one.length + other.length)
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
