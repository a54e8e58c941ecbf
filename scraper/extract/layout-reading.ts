import type { Cheerio, CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import type { Layout } from '#catalog/definition.ts'
import { isFurnitureOf, standsElsewhere } from './furniture-elements.ts'
import { type Paragraph, readLine, readParagraphs } from './paragraphs.ts'

/** A date as a reader sees it, and as the element's `datetime` or `content` gives it to machines; either may be missing. */
export type PrintedDate = { text: string | null; machine: string | null }

/** What a layout's selectors find on a page; null or empty where they find nothing. */
export type LayoutReading = {
  since: string | null
  /** Every text that the title's selector finds: the site's name may stand first. */
  titles: string[]
  kicker: string | null
  hasLead: boolean
  lead: string | null
  /** False where the layout names no body: it is then found without one. */
  hasBody: boolean
  paragraphs: Paragraph[]
  /** What the date's elements say, in page order. */
  dates: PrintedDate[]
  authors: string[]
  sections: string[]
}

/** The newest layout that fits the page: its title is there, and its body, where it names one. Null where none fits. */
export function readByLayouts($: CheerioAPI, layouts: readonly Layout[]): LayoutReading | null {
  for (const layout of layouts) {
    const reading = readByLayout($, layout)
    if (reading) return reading
  }
  return null
}

function readByLayout($: CheerioAPI, layout: Layout): LayoutReading | null {
  const titles = layout.title ? allLines($, layout.title) : []
  if (layout.title && titles.length === 0) return null
  const bodies = layout.body ? outermost(select($, layout.body)) : []
  if ((layout.body && bodies.length === 0) || (!layout.title && !layout.body)) return null
  const excluded = new Set(layout.exclude.flatMap((selector) => select($, selector).toArray()))
  const paragraphs = bodies.flatMap((body) => readParagraphs(body, isFurnitureOf(body, excluded)))
  return {
    since: layout.since,
    titles,
    kicker: layout.kicker ? firstLine($, layout.kicker) : null,
    hasLead: layout.lead !== undefined,
    lead: layout.lead ? firstLine($, layout.lead, excluded) : null,
    hasBody: layout.body !== undefined,
    paragraphs: paragraphs.filter(({ text }) => !layout.dropParagraphs.some((pattern) => new RegExp(pattern, 'u').test(text))),
    dates: layout.date ? printedDates($, layout.date) : [],
    authors: layout.author ? allLines($, layout.author) : [],
    sections: layout.section ? allLines($, layout.section) : [],
  }
}

function select($: CheerioAPI, selector: string): Cheerio<Element> {
  try {
    return $<Element, string>(selector)
  } catch (cause) {
    throw new Error(`Cannot read the selector "${selector}": it is no CSS selector; mend the outlet's layout`, { cause })
  }
}

function allLines($: CheerioAPI, selector: string): string[] {
  const lines = select($, selector)
    .toArray()
    .map((element) => element.attribs.content ?? readLine(element))
  return lines.filter((line) => line)
}

/** Real pages hold empty copies of an element before the full one. */
function firstLine($: CheerioAPI, selector: string, excluded?: ReadonlySet<Element>): string | null {
  for (const element of select($, selector).toArray()) {
    const line = excluded?.has(element)
      ? ''
      : element.name === 'meta'
        ? (element.attribs.content ?? '')
        : readLine(element, (inner) => excluded?.has(inner) ?? false)
    if (line) return line
  }
  return null
}

function outermost(found: Cheerio<Element>): Element[] {
  const all = new Set(found.toArray())
  return [...all].filter((element) => {
    for (let above = element.parent; above; above = above.parent) if (all.has(above as Element)) return false
    return true
  })
}

/** Dates in boxes about other pages are theirs. */
function printedDates($: CheerioAPI, selector: string): PrintedDate[] {
  const elements = select($, selector).toArray()
  return elements.filter((element) => !standsElsewhere(element)).map((element) => printedDate(element))
}

function printedDate(element: Element): PrintedDate {
  const { datetime, content } = element.attribs
  return { text: readLine(element) || null, machine: datetime ?? content ?? null }
}
