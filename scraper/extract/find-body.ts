import type { Element } from 'domhandler'
import { ancestors, isWithin } from './ancestors.ts'
import { bare } from './bare.ts'
import { holdsDate, isDateLine, isDayAlone, isTimeStamp } from './date-line.ts'
import type { Dom } from './dom.ts'
import { isFurnitureOf } from './furniture-elements.ts'
import { controlLabel, readAlsoLabel, readAlsoStart } from './furniture-words.ts'
import { isElement, type Paragraph, readParagraphs } from './paragraphs.ts'
import { readTableRows } from './table-rows.ts'
import { withoutTeasers } from './teasers.ts'

const leastWorth = 20
const leastSentence = 15
const longestShort = 300
/** As much may stand between title and text without being the text. */
const longestLead = 300
const longestLabel = 200
/** A short text stands right below its title: what lies further below is a comment or a footer, unless it is long. */
const nearTitle = 8
const farWorth = 250
const longestDateLine = 140
const sentenceEnd = /[.؟!؛:»"”…]$/u

/** Every paragraph of a page outside what is named as furniture. */
export function pageParagraphs({ body }: Dom): Paragraph[] {
  return body ? readParagraphs(body, isFurnitureOf(body)) : []
}

/**
 * The paragraphs of the article where no layout says which they are: every paragraph is worth something (sentences are worth their length, links and labels
 * cost), and the element whose paragraphs are worth most together is the text. Null where nothing on the page is worth being called one.
 */
export function findBody(paragraphs: readonly Paragraph[], title: string): Paragraph[] | null {
  const own = ownParagraphs(paragraphs, title)
  const titleAt = findTitle(own, bare(title))
  const container = worthiest(own, titleAt)
  if (!container) return shortText(own, titleAt)
  const found = trim(own.filter(({ block }, index) => index > titleAt && isWithin(block, container)))
  const text = found.filter((one) => !isTimeStamp(one.text))
  const isFar = titleAt >= 0 && own.indexOf(text[0]!) - titleAt > nearTitle
  return (isFar || isBehindRelated(own, titleAt, text[0])) && worthInAll(text) < farWorth ? null : text
}

/** The paragraphs of a page that are not about others of the site. */
export function ownParagraphs(paragraphs: readonly Paragraph[], title: string): readonly Paragraph[] {
  const key = bare(title)
  const titleAt = findTitle(paragraphs, key)
  const own = withoutTeasers(paragraphs, paragraphs[titleAt])
  return titleAt < 0 ? own : withoutOtherArticles(own, findTitle(own, key))
}

function findTitle(paragraphs: readonly Paragraph[], key: string): number {
  return paragraphs.findIndex(({ text, linked }) => linked < text.length && bare(text) === key)
}

/** Pages that go on endlessly print the next article below the first: an `article` behind the title that has a heading `h1` of its own is another one. */
function withoutOtherArticles(paragraphs: readonly Paragraph[], titleAt: number): readonly Paragraph[] {
  const others = new Set<Element>()
  const own = new Set(ancestors(paragraphs[titleAt]!.block))
  for (const { block } of paragraphs.slice(titleAt + 1)) {
    if (block.name !== 'h1') continue
    for (const above of ancestors(block)) if (above.name === 'article' && !own.has(above)) others.add(above)
  }
  return others.size === 0 ? paragraphs : paragraphs.filter(({ block }) => ![...ancestors(block)].some((above) => others.has(above)))
}

/** Galleries and films have a sentence or two, worth too little to be found: the paragraphs right below the title that end as sentences do. Lists of prices have a table alone. */
function shortText(paragraphs: readonly Paragraph[], titleAt: number): Paragraph[] | null {
  if (titleAt < 0) return null
  const near = paragraphs.slice(titleAt + 1, titleAt + 1 + nearTitle)
  const next = near.findIndex(({ block }) => /^h[1-6]$/.test(block.name))
  const below = near.slice(0, next < 0 ? nearTitle : next)
  const whole = below.filter(isWholeSentence)
  const isShort = whole.reduce((sum, { text }) => sum + text.length, 0) <= longestShort
  // What is longer and of no worth is a text in small pieces.
  const sentences = isShort ? below.filter((one) => isWholeSentence(one) || isWorthy(one)) : below.filter(isWorthy)
  if (sentences.some(({ text }) => sentenceEnd.test(text))) return [...sentences, ...announcedRows(paragraphs, sentences.at(-1)!)]
  const isNearTable = near.some(({ block }) => /^t[dh]$/.test(block.name))
  return isNearTable ? readTableRows(paragraphs.slice(titleAt + 1), paragraphs[titleAt]) : null
}

function isWorthy(paragraph: Paragraph): boolean {
  return paragraph.block.name === 'p' && worthOf(paragraph) > 0
}

function isWholeSentence(paragraph: Paragraph): boolean {
  return paragraph.text.length >= leastSentence && sentenceEnd.test(paragraph.text) && !isOutward(paragraph)
}

/** A title alone, then the headlines of other articles: what stands below these are comments. */
function isBehindRelated(paragraphs: readonly Paragraph[], titleAt: number, first: Paragraph | undefined): boolean {
  return (
    titleAt >= 0 &&
    first !== undefined &&
    paragraphs.slice(titleAt + 1, paragraphs.indexOf(first)).some(({ text }) => readAlsoLabel.test(text))
  )
}

/** The element worth most; what a reader must pass over between the title and its first sentence costs twice, so that rules and comments far below lose; a lead is no such thing. */
function worthiest(paragraphs: readonly Paragraph[], titleAt: number): Element | null {
  const worths = new Map<Element, number>()
  let passed = 0
  paragraphs.forEach((paragraph, index) => {
    const value = worthOf(paragraph)
    for (const ancestor of ancestors(containerOf(paragraph.block))) {
      const before = worths.get(ancestor) ?? (value > 0 ? -2 * Math.max(0, passed - longestLead) : 0)
      worths.set(ancestor, before + value)
    }
    if (index > titleAt && value > 0) passed += value
  })
  let best: Element | null = null
  // What adds nothing is left out: an element that is worth as much as one before it is not taken instead.
  for (const [element, worth] of worths) if (worth > (best ? worths.get(best)! : leastWorth)) best = element
  return best
}

/** One paragraph of several is no container, however long it is. */
function containerOf(block: Element): Element {
  return /^(?:p|li|blockquote|h[1-6])$/.test(block.name) && block.parent && isElement(block.parent) ? block.parent : block
}

/** Positive for sentences, negative for what stands around them. */
function worthOf(paragraph: Paragraph): number {
  const { text, linked } = paragraph
  if (isOutward(paragraph)) return -15 - Math.min(linked, 40)
  if (/^h[1-6]$/.test(paragraph.block.name)) return -5
  if (text.length < longestDateLine && isDateLine(text)) return -15
  if (text.length >= 80) return text.length - linked
  const isSentence = sentenceEnd.test(text)
  if (text.length >= 25 && (isSentence || paragraph.block.name === 'p')) return text.length / 2
  return -15
}

/** From the first sentence to the last, and the short lines that stand beside these as equals: a dateline before them, the items of a list that a colon announces at the end. */
function trim(paragraphs: readonly Paragraph[]): Paragraph[] {
  const first = paragraphs.findIndex((paragraph) => worthOf(paragraph) > 0)
  const last = paragraphs.findLastIndex((paragraph) => worthOf(paragraph) > 0)
  if (first < 0) return []
  const isEqual = (index: number, to: number) => isBeside(paragraphs[index], paragraphs[to]!) && !isOutward(paragraphs[index]!)
  let start = first
  while (isEqual(start - 1, first) && !isPrintLine(paragraphs[start - 1]!)) start--
  let end = last
  if (/:$/.test(paragraphs[last]!.text)) while (isEqual(end + 1, last)) end++
  while (isEqual(end + 1, last) && sentenceEnd.test(paragraphs[end + 1]!.text)) end++
  const isSigned = isEqual(end + 1, last) && isSignature(paragraphs[end + 1]!, paragraphs[last]!) && end + 2 === paragraphs.length
  return [...paragraphs.slice(start, end + (isSigned ? 2 : 1)), ...announcedRows(paragraphs, paragraphs[last]!)]
}

/** The table that a colon at the end of the text announces. */
function announcedRows(paragraphs: readonly Paragraph[], last: Paragraph): Paragraph[] {
  return /:$/.test(last.text) ? (readTableRows(paragraphs.slice(paragraphs.indexOf(last) + 1), last) ?? []) : []
}

/** The name below a piece that its writer signed: two to four words in a paragraph that is the last of its kind. */
function isSignature({ text, block, linked }: Paragraph, before: Paragraph): boolean {
  return block.name === 'p' && before.block.name === 'p' && linked === 0 && /^[\p{L}\u200c]{2,}(?: [\p{L}\u200c]{2,}){1,3}$/u.test(text)
}

/** A day and no other word, or "Number 12, printed on …" in a box of its own; a paragraph with a place may be a dateline. */
function isPrintLine({ text, block }: Paragraph): boolean {
  return isDayAlone(text) || (block.name !== 'p' && holdsDate(text))
}

function isBeside(one: Paragraph | undefined, other: Paragraph): boolean {
  return one !== undefined && one.block.parent === other.block.parent && one.block.name === other.block.name
}

function worthInAll(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + worthOf(paragraph), 0)
}

/** Links, labels and addresses lead out of the text. */
function isOutward({ text, linked }: Paragraph): boolean {
  return (
    linked > text.length / 2 ||
    /^https?:\S+$/.test(text) ||
    (text.length < longestLabel && controlLabel.test(text)) ||
    readAlsoLabel.test(text) ||
    readAlsoStart.test(text)
  )
}
