import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { isFurnitureOf } from './furniture-elements.ts'
import { controlLabel, readAlsoLabel, readAlsoStart } from './furniture-words.ts'
import { isElement, type Paragraph, readParagraphs } from './paragraphs.ts'
import { bare } from './title.ts'

const mostAncestors = 100
const leastWorth = 20

/** Every paragraph of a page outside what is named as furniture. */
export function pageParagraphs($: CheerioAPI): Paragraph[] {
  const body = $('body').get(0)
  return body ? readParagraphs(body, isFurnitureOf(body)) : []
}

/**
 * The paragraphs of the article where no layout says which they are: every paragraph is worth something (sentences are worth their length, links and labels
 * cost), and the element whose paragraphs are worth most together is the text. Null where nothing on the page is worth being called one.
 */
export function findBody(paragraphs: readonly Paragraph[], title: string): Paragraph[] | null {
  const titleAt = paragraphs.findIndex(({ text, linked }) => linked < text.length && bare(text) === bare(title))
  const container = worthiest(paragraphs, titleAt)
  if (!container) return null
  return trim(paragraphs.filter(({ block }, index) => index > titleAt && isWithin(block, container)))
}

/** The element worth most; what a reader must pass over between the title and its first sentence costs twice, so that rules and comments far below lose. */
function worthiest(paragraphs: readonly Paragraph[], titleAt: number): Element | null {
  const worths = new Map<Element, number>()
  let passed = 0
  paragraphs.forEach((paragraph, index) => {
    const value = worthOf(paragraph)
    for (const ancestor of ancestors(paragraph.block)) {
      const before = worths.get(ancestor) ?? (value > 0 ? -2 * passed : 0)
      worths.set(ancestor, before + value)
    }
    if (index > titleAt && value > 0) passed += value
  })
  let best: Element | null = null
  // A parent comes after its child: it must be worth more, not as much.
  for (const [element, worth] of worths) if (worth > (best ? worths.get(best)! : leastWorth)) best = element
  return best
}

/** Positive for sentences, negative for what stands around them. */
function worthOf(paragraph: Paragraph): number {
  const { text, linked } = paragraph
  if (linked > text.length / 2 || isLabel(text) || /^https?:\S+$/.test(text)) return -20 - linked
  if (/^h[1-6]$/.test(paragraph.block.name)) return -5
  if (text.length >= 80) return text.length - linked
  const isSentence = /[.؟!؛:»"”…]$/u.test(text)
  if (text.length >= 25 && (isSentence || paragraph.block.name === 'p')) return text.length / 2
  return -15
}

/** From the first sentence to the last: dates, bylines and buttons stand before and after, sub-headings and short answers between. */
function trim(paragraphs: readonly Paragraph[]): Paragraph[] {
  const first = paragraphs.findIndex((paragraph) => worthOf(paragraph) > 0)
  const last = paragraphs.findLastIndex((paragraph) => worthOf(paragraph) > 0)
  return first < 0 ? [] : paragraphs.slice(first, last + 1)
}

function isLabel(text: string): boolean {
  return controlLabel.test(text) || readAlsoLabel.test(text) || readAlsoStart.test(text)
}

function* ancestors(element: Element): Generator<Element> {
  let node = element
  for (let count = 0; count < mostAncestors; count++) {
    yield node
    if (!node.parent || !isElement(node.parent)) return
    node = node.parent
  }
}

function isWithin(element: Element, container: Element): boolean {
  for (const ancestor of ancestors(element)) if (ancestor === container) return true
  return false
}
