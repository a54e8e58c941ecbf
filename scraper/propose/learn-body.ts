import type { Element } from 'domhandler'
import { cleanBody } from '../extract/clean-body.ts'
import { isFurnitureOf } from '../extract/furniture-elements.ts'
import { isElement, type Paragraph, readParagraphs } from '../extract/paragraphs.ts'
import type { IsFurnitureLine } from './repeated-lines.ts'
import { type Sample, wordAgreement } from './sample-page.ts'
import { distinctCandidates } from './selector-candidates.ts'

/** The text by selector must be the same words as the text found without one, on each page nearly and in the mean more so. */
const leastAgreement = 0.85
const leastMeanAgreement = 0.95
const mostAncestors = 4
/** Of ten pages one may be of another kind (a film, a gallery). */
const leastFitting = 0.9
const leastAgreeing = 0.75
const shortestText = 100

/** The selector of the element that holds the text on all pages, or null where no selector does so. */
export function learnBody(samples: readonly Sample[], isFurniture: IsFurnitureLine): string | null {
  const candidates = distinctCandidates(samples.flatMap(textContainers))
  const references = samples.map((sample) => referenceText(sample, isFurniture))
  let best: { selector: string; worth: number } | null = null
  for (const { selector, cost } of candidates) {
    const agreement = meanAgreement(samples, references, selector, isFurniture)
    if (agreement === null) continue
    const worth = Math.round(agreement * 200) / 200 - cost / 1_000
    if (!best || worth > best.worth) best = { selector, worth }
  }
  return best?.selector ?? null
}

/** The text as found without selectors, lead and body, less what is the site's. */
function referenceText(sample: Sample, isFurniture: IsFurnitureLine): string {
  const lines = sample.article.body.split('\n')
  return lines.filter((line) => !isFurniture(line, sample)).join('\n')
}

/**
 * Null where the selector does not fit the pages. It must stand once on nearly all, and hold the text on most: where a piece is a title alone, what was found without
 * a selector may be its comments.
 */
function meanAgreement(
  samples: readonly Sample[],
  references: readonly string[],
  selector: string,
  isFurniture: IsFurnitureLine,
): number | null {
  const agreements: number[] = []
  let fitting = 0
  let texts = 0
  for (const [index, sample] of samples.entries()) {
    const reference = references[index]!
    const isText = reference.length >= shortestText
    if (isText) texts++
    const found = outermost(sample.dom.select(selector))
    if (found.length !== 1) continue
    fitting++
    const agreement = isText ? agreementOn(found[0]!, sample, reference, isFurniture) : 0
    if (agreement >= leastAgreement) agreements.push(agreement)
  }
  if (texts === 0 || fitting < samples.length * leastFitting || agreements.length < texts * leastAgreeing) return null
  const mean = agreements.reduce((sum, one) => sum + one, 0) / agreements.length
  return mean >= leastMeanAgreement ? (mean * agreements.length) / texts : null
}

function agreementOn(body: Element, sample: Sample, reference: string, isFurniture: IsFurnitureLine): number {
  const text = textBelow(body, sample, isFurniture)
  const withLead = [sample.article.lead, reference].filter(Boolean).join('\n')
  return Math.max(wordAgreement(text, reference), wordAgreement(text, withLead) - 0.01)
}

function textBelow(body: Element, sample: Sample, isFurniture: IsFurnitureLine): string {
  return cleanBody(paragraphsBelow(body), sample.article.title)
    .lines.filter((line) => !isFurniture(line, sample))
    .join('\n')
}

/** The paragraphs that the reader of a layout would take from this element. */
export function paragraphsBelow(body: Element): Paragraph[] {
  return readParagraphs(body, isFurnitureOf(body))
}

/** The closest element around all paragraphs of the text, and those around it. */
function textContainers({ article, paragraphs }: Sample): Element[] {
  const lines = new Set(article.body.split('\n'))
  const blocks = paragraphs.filter(({ text }) => lines.has(text)).map(({ block }) => block)
  const paths = blocks.map((block) => pathTo(/^(?:p|li|blockquote|h[1-6])$/.test(block.name) ? (block.parent as Element) : block))
  const [first] = paths
  if (!first) return []
  let shared = 0
  while (shared < first.length && paths.every((path) => path[shared] === first[shared])) shared++
  return first.slice(Math.max(0, shared - mostAncestors), shared).filter(({ name }) => name !== 'body' && name !== 'html')
}

function pathTo(element: Element): Element[] {
  const path = [element]
  for (let above = element.parent; above && isElement(above); above = above.parent) path.unshift(above)
  return path
}

function outermost(elements: Element[]): Element[] {
  const all = new Set<unknown>(elements)
  return elements.filter((element) => {
    for (let above = element.parent; above; above = above.parent) if (all.has(above)) return false
    return true
  })
}
