import type { Element } from 'domhandler'
import { bare } from './bare.ts'
import { cleanLine, cleanOrNull } from './clean-line.ts'
import type { Dom } from './dom.ts'
import { isHidden, readLine } from './paragraphs.ts'

const partBorder = /\s+[|\-–—:»«•·]+\s+|\s*[|»«]\s*|(?<=\p{L})-\s+/u

export type Found = { text: string; evidence: string }

/** Titles as the page's machine-readable parts give them; any may be missing or wear the site's name. */
export type DeclaredTitles = { structured: string | null; openGraph: string | null; document: string | null; hint: string | null }

/** What is declared about the title outside the text. */
export function declaredTitles(dom: Dom, structured: string | null, hint: string | null): DeclaredTitles {
  return {
    structured: cleanOrNull(structured),
    openGraph: cleanOrNull(dom.meta('og:title') ?? dom.meta('twitter:title')),
    document: cleanOrNull(dom.title),
    hint: cleanOrNull(hint),
  }
}

/**
 * The title without a layout: the heading on the page that a declared title confirms, for the page prints the title in full and without the site's name;
 * else a declared title, without what the site adds to all of its titles. Null where there is none.
 */
export function findTitle(dom: Dom, declared: DeclaredTitles, siteNames: readonly string[]): Found | null {
  return confirmedHeading(dom, declared, siteNames) ?? declaredAlone(declared, siteNames) ?? onlyHeading(dom)
}

/** The one of a layout's titles that a declared title confirms; the first where none is. */
export function confirmedTitle(titles: readonly string[], declared: DeclaredTitles): string | null {
  if (titles.length < 2) return titles[0] ?? null
  const references = Object.values(declared)
    .filter((text) => text !== null)
    .map(bare)
  const confirmed = titles.filter((title) => references.some((reference) => reference.includes(bare(title))))
  return confirmed.toSorted((left, right) => right.length - left.length)[0] ?? titles[0] ?? null
}

function confirmedHeading(dom: Dom, declared: DeclaredTitles, siteNames: readonly string[]): Found | null {
  const texts = [declared.structured, declared.openGraph, declared.document, declared.hint].filter((text) => text !== null)
  const references = texts.map(bare)
  const parts = new Set(texts.map((text) => longestPart(text, siteNames)))
  let best: { text: string; rank: number } | null = null
  for (const heading of dom.elements) {
    if (!mayBeHeading(heading) || isHidden(heading)) continue
    const text = readLine(heading)
    const key = bare(text)
    if (key.length < 4 || key.length > 400) continue
    const equals = references.filter((reference) => reference === key).length
    const within = references.filter((reference) => reference.includes(key)).length
    const isEnough =
      equals > 0 ||
      parts.has(key) ||
      (within > 0 && references.some((reference) => reference.includes(key) && key.length > reference.length / 2))
    if (!isEnough) continue
    const rank = equals * 10 + within + (heading.name === 'h1' ? 5 : 0)
    if (!best || rank > best.rank) best = { text, rank }
  }
  return best && { text: best.text, evidence: 'heading' }
}

function declaredAlone(declared: DeclaredTitles, siteNames: readonly string[]): Found | null {
  for (const [evidence, text] of [
    ['json-ld', declared.structured],
    ['og:title', declared.openGraph],
    ['title', declared.document],
    ['hint', declared.hint],
  ] as const) {
    const title = text && withoutSiteName(text, siteNames)
    if (title) return { text: title, evidence }
  }
  return null
}

function mayBeHeading({ name, attribs }: Element): boolean {
  if (name === 'meta' || name === 'a') return false
  return /^h[123]$/.test(name) || attribs.itemprop === 'headline' || /title/i.test(attribs.class ?? '')
}

function onlyHeading(dom: Dom): Found | null {
  const headings = dom
    .byTag('h1')
    .map((heading) => readLine(heading))
    .filter((text) => text)
  return headings.length === 1 && headings[0] ? { text: headings[0], evidence: 'heading' } : null
}

/** The longest of what "Title - Writer | Site" is made of, and not the site's name, as its letters. */
function longestPart(text: string, siteNames: readonly string[]): string {
  const names = new Set(siteNames.map(bare))
  const keys = text.split(partBorder).map(bare)
  return keys.filter((key) => !names.has(key)).reduce((longest, key) => (key.length > longest.length ? key : longest), '')
}

/** "Title | Site", "Site : Title": parts that are the site's own name are cut. Null where nothing else is left. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string | null {
  const names = new Set(siteNames.map(bare))
  const parts = title.split(partBorder)
  if (parts.length === 1) return names.has(bare(title)) ? null : title
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (names.has(bare(last))) return cleanLine(title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—:»«•·]+$/u, '')) || null
  if (names.has(bare(first))) return cleanLine(title.slice(title.indexOf(first) + first.length).replace(/^[\s|\-–—:»«•·]+/u, '')) || null
  return title
}
