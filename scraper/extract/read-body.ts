import { bare } from './bare.ts'
import { type CleanBody, cleanBody } from './clean-body.ts'
import type { Dom } from './dom.ts'
import { findBody, ownParagraphs } from './find-body.ts'
import type { LayoutReading } from './layout-reading.ts'
import { readPageData } from './page-data.ts'
import type { Paragraph } from './paragraphs.ts'
import { paragraphsOf, readableBody } from './readable-body.ts'
import type { StructuredArticle } from './structured-data.ts'

export type ReadBody = CleanBody & { evidence: string | null }

type Page = { dom: Dom; html: string; layout: LayoutReading | null; structured: StructuredArticle | null; paragraphs: () => Paragraph[] }

const shortLetters = 200
const sentenceLetters = 80
/** Readability needs seconds for more, and finds no more than the readers before it. */
const longestForReadability = 1_000_000

/** The body by the best evidence there is: the layout, else the worthiest element of the page, else JSON-LD, else what the page hands to its script, else readability. */
export function readBody({ dom, html, layout, structured, paragraphs }: Page, title: string): ReadBody {
  if (layout?.hasBody) return { ...cleanBody(textOfLayout(layout.paragraphs, title), title), evidence: 'layout' }
  const found = cleanBody(findBody(paragraphs(), title) ?? [], title)
  const described = cleanBody(paragraphsOf(structured?.articleBody ?? ''), title)
  const isFuller = letters(described) > shortLetters && letters(described) > 1.5 * letters(found)
  if (isFuller) return { ...described, evidence: 'json-ld articleBody' }
  const handed = letters(found) < shortLetters ? cleanBody(paragraphsOf(readPageData(dom, title) ?? ''), title) : found
  if (letters(handed) > shortLetters && letters(handed) > 1.5 * letters(found)) return { ...handed, evidence: 'page data' }
  if (letters(found) > 0) return { ...found, evidence: 'text' }
  if (html.length > longestForReadability) return { lines: [], creditedSource: null, evidence: null }
  const readable = cleanBody(withoutOthers(readableBody(html), paragraphs(), title), title)
  const sentences = readable.lines.filter((line) => line.length >= sentenceLetters)
  return letters({ ...readable, lines: sentences }) > shortLetters
    ? { ...readable, evidence: 'readability' }
    : { lines: [], creditedSource: null, evidence: null }
}

/** Readability may take the first sentences of other pages for the text. */
function withoutOthers(readable: readonly Paragraph[], paragraphs: readonly Paragraph[], title: string): Paragraph[] {
  const own = new Set(ownParagraphs(paragraphs, title))
  const others = new Set(paragraphs.filter((one) => !own.has(one)).map(({ text }) => text))
  return readable.filter(({ text }) => !others.has(text))
}

/** A selector that finds the whole article, its title too, finds date, buttons and comments with it: the text is then looked for within. */
function textOfLayout(paragraphs: readonly Paragraph[], title: string): readonly Paragraph[] {
  const key = bare(title)
  const heading = paragraphs.find(({ text }) => bare(text) === key)
  const isHeading = heading !== undefined && /^h[1-3]$/.test(heading.block.name)
  if (!isHeading && (!heading || heading === paragraphs[0])) return paragraphs
  return findBody(paragraphs, title) ?? (isHeading ? [] : paragraphs)
}

function letters({ lines }: CleanBody): number {
  return lines.reduce((total, line) => total + line.length, 0)
}
