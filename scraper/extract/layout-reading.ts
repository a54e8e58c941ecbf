import type { Element } from 'domhandler'
import type { Layout } from '#catalog/definition.ts'
import type { Dom } from './dom.ts'
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
  /** The elements that hold the text, and what the layout takes away. */
  bodies: Element[]
  excluded: ReadonlySet<Element>
  /** What the date's elements say, in page order. */
  dates: PrintedDate[]
  authors: string[]
  sections: string[]
}

/** The newest layout that fits the page: its title is there, and its body, where it names one. Null where none fits. */
export function readByLayouts(dom: Dom, layouts: readonly Layout[]): LayoutReading | null {
  for (const layout of layouts) {
    const reading = readByLayout(dom, layout)
    if (reading) return reading
  }
  return null
}

function readByLayout(dom: Dom, layout: Layout): LayoutReading | null {
  const titles = layout.title ? allLines(dom, layout.title) : []
  const bodies = layout.body ? outermost(select(dom, layout.body)) : []
  if ((layout.body && bodies.length === 0) || (!layout.title && !layout.body)) return null
  // A title's place that is empty is a piece without a title, where its text is in its place.
  if (layout.title && titles.length === 0 && (bodies.length === 0 || select(dom, layout.title).length === 0)) return null
  const excluded = new Set(layout.exclude.flatMap((selector) => select(dom, selector)))
  const paragraphs = bodies.flatMap((body) => readParagraphs(body, isFurnitureOf(body, excluded)))
  return {
    since: layout.since,
    titles,
    kicker: layout.kicker ? firstLine(dom, layout.kicker) : null,
    hasLead: layout.lead !== undefined,
    lead: layout.lead ? firstLine(dom, layout.lead, excluded) : null,
    hasBody: layout.body !== undefined,
    bodies,
    excluded,
    paragraphs: paragraphs.filter(({ text }) => !layout.dropParagraphs.some((pattern) => new RegExp(pattern, 'u').test(text))),
    dates: layout.date ? printedDates(dom, layout.date) : [],
    authors: layout.author ? allLines(dom, layout.author) : [],
    sections: layout.section ? allLines(dom, layout.section) : [],
  }
}

function select(dom: Dom, selector: string): Element[] {
  try {
    return dom.select(selector)
  } catch (cause) {
    throw new Error(`Cannot read the selector "${selector}": it is no CSS selector; mend the outlet's layout`, { cause })
  }
}

function allLines(dom: Dom, selector: string): string[] {
  const lines = select(dom, selector).map((element) => element.attribs.content ?? readLine(element))
  return lines.filter((line) => line)
}

/** Real pages hold empty copies of an element before the full one. */
function firstLine(dom: Dom, selector: string, excluded?: ReadonlySet<Element>): string | null {
  for (const element of select(dom, selector)) {
    const line = excluded?.has(element)
      ? ''
      : element.name === 'meta'
        ? (element.attribs.content ?? '')
        : readLine(element, (inner) => excluded?.has(inner) ?? false)
    if (line) return line
  }
  return null
}

function outermost(found: readonly Element[]): Element[] {
  const all = new Set(found)
  return [...all].filter((element) => {
    for (let above = element.parent; above; above = above.parent) if (all.has(above as Element)) return false
    return true
  })
}

/** Dates in boxes about other pages are theirs. */
function printedDates(dom: Dom, selector: string): PrintedDate[] {
  const elements = select(dom, selector)
  return elements.filter((element) => !standsElsewhere(element)).map((element) => printedDate(element))
}

function printedDate(element: Element): PrintedDate {
  const { datetime, content } = element.attribs
  return { text: readLine(element) || null, machine: datetime ?? content ?? null }
}
