import type { Element } from 'domhandler'
import { ancestors, isWithin } from './ancestors.ts'
import { bare } from './bare.ts'
import { isFurniture, isLabel, isLinked } from './clean-body.ts'
import { isFurnitureOf } from './furniture-elements.ts'
import { endMark, readAlsoStart, sourceLine } from './furniture-words.ts'
import type { Page } from './open-page.ts'
import { type Paragraph, readParagraphs } from './paragraphs.ts'

/** Why something within the text's place is not taken for text. The list is closed: each has its words in every language. */
export type TakenReason =
  | 'excluded'
  | 'named'
  | 'pattern'
  | 'title'
  | 'label'
  | 'link'
  | 'caption'
  | 'source'
  | 'lead'
  | 'outside'
  | 'after'

/** A piece of the page within the text's place that is not stored with it; `by`: the selector, name or pattern that says so, null where the words do. */
export type TakenAway = { text: string; reason: TakenReason; by: string | null }

const longestText = 200
const mostPieces = 60

/**
 * What stands on a page within the text's place and was taken away, in page order, with the reason: what the layout excludes, boxes whose names say that they are furniture, labels, links,
 * captions, closing words. Neighbours that one box took along come as one piece. Empty where the text came from elsewhere than the page's elements.
 */
export function listTakenAway(page: Page, article: { title: string; lead: string | null; body: string }): TakenAway[] {
  const containers = findContainers(page, article.body)
  const kept = article.body.split('\n')
  const taken: (TakenAway & { box: Element | null })[] = []
  let next = 0
  for (const container of containers) {
    const skips = isFurnitureOf(container, page.layout?.excluded)
    for (const paragraph of readParagraphs(container)) {
      const at = kept.findIndex((line, index) => index >= next && isSameLine(line, paragraph.text))
      const box = findBox(paragraph.block, container, skips)
      if (at >= 0 && !box) {
        next = at + 1
        continue
      }
      const isAfter = next >= kept.length
      taken.push({ text: paragraph.text, box, ...(box ? reasonOfBox(page, box) : reasonOfWords(page, paragraph, article, isAfter)) })
    }
  }
  return join(taken).slice(0, mostPieces)
}

/** The layout's own places or, without one, the smallest element that holds the text's first and last line. */
function findContainers({ layout, paragraphs }: Page, body: string): Element[] {
  if (layout?.hasBody) return layout.bodies
  const lines = body.split('\n')
  const first = paragraphs().find(({ text }) => isSameLine(lines[0]!, text))
  const last = paragraphs().findLast(({ text }) => isSameLine(lines.at(-1)!, text))
  if (!first || !last) return []
  for (const element of ancestors(first.block))
    if (/^(?:p|li)$/.test(element.name) === false && isWithin(last.block, element)) return [element]
  return []
}

/** The last line may be stored without its closing word. */
function isSameLine(line: string, printed: string): boolean {
  return line !== '' && (line === printed || (printed.startsWith(line) && printed.length - line.length < 60))
}

/** The outermost box below the container that was passed over. */
function findBox(block: Element, container: Element, skips: (element: Element) => boolean): Element | null {
  let box: Element | null = null
  for (const element of ancestors(block)) {
    if (element === container) break
    if (skips(element)) box = element
  }
  return box
}

function reasonOfBox({ layout }: Page, box: Element): Pick<TakenAway, 'reason' | 'by'> {
  return { reason: layout?.excluded.has(box) ? 'excluded' : 'named', by: nameOf(box) }
}

function nameOf({ name, attribs }: Element): string {
  const classes = (attribs.class ?? '').split(/\s+/).filter(Boolean).slice(0, 3)
  return [name, attribs.id ? `#${attribs.id}` : '', ...classes.map((one) => `.${one}`)].join('').slice(0, 80)
}

function reasonOfWords(
  page: Page,
  paragraph: Paragraph,
  { title, lead }: { title: string; lead: string | null },
  isAfter: boolean,
): Pick<TakenAway, 'reason' | 'by'> {
  const { text } = paragraph
  const pattern = findPattern(page, text)
  if (pattern) return { reason: 'pattern', by: pattern }
  if (bare(text) === bare(title)) return { reason: 'title', by: null }
  if (lead !== null && bare(text) === bare(lead)) return { reason: 'lead', by: null }
  if (isLabel(text) || readAlsoStart.test(text)) return { reason: 'label', by: null }
  if (isLinked(paragraph)) return { reason: 'link', by: null }
  if (isFurniture(paragraph)) return { reason: 'caption', by: null }
  if (sourceLine.test(text) || endMark.test(text)) return { reason: 'source', by: null }
  return { reason: isAfter ? 'after' : 'outside', by: null }
}

function findPattern({ layout, definition }: Page, text: string): string | null {
  const patterns = layout ? definition.layouts.filter(({ since }) => since === layout.since).flatMap((one) => one.dropParagraphs) : []
  return patterns.find((pattern) => new RegExp(pattern, 'u').test(text)) ?? null
}

/** Paragraphs of one box, and neighbours that go for one reason of words, are one piece. */
function join(taken: readonly (TakenAway & { box: Element | null })[]): TakenAway[] {
  const pieces: (TakenAway & { box: Element | null })[] = []
  for (const one of taken) {
    const last = pieces.at(-1)
    if (last && one.box !== null && last.box === one.box) last.text = `${last.text} ${one.text}`
    else pieces.push({ ...one })
  }
  return pieces.map(({ text, reason, by }) => ({ text: text.slice(0, longestText), reason, by }))
}
