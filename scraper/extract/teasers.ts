import type { Element } from 'domhandler'
import { ancestors } from './ancestors.ts'
import { find, type Paragraph } from './paragraphs.ts'

const leastCards = 3
const leastHeadlineWords = 3
const mostlyLinked = 0.8
/** Who sums up other pages is brief; a review of the press has long parts, each below a link. */
const longestTeaser = 400

/**
 * The paragraphs of a page without its teasers: boxes side by side, each with the linked headline of another page and perhaps the first sentences of that. `own`: a paragraph of the
 * article itself, such as its title; the box that holds it is no teaser.
 */
export function withoutTeasers(paragraphs: readonly Paragraph[], own: Paragraph | undefined): readonly Paragraph[] {
  const cards = findCards(paragraphs, new Set(own ? ancestors(own.block) : []))
  if (cards.size === 0) return paragraphs
  return paragraphs.filter(({ block }) => ![...ancestors(block)].some((above) => cards.has(above)))
}

function findCards(paragraphs: readonly Paragraph[], own: ReadonlySet<Element>): Set<Element> {
  const headlines = paragraphs.filter(isHeadline)
  if (headlines.length < leastCards) return new Set()
  const targets = targetsWithin(headlines)
  const cards = new Set(headlines.map(({ block }) => cardOf(block, targets)).filter((card) => !own.has(card)))
  const rows = Map.groupBy(cards, ({ parent }) => parent)
  const rowsOfCards = [...rows.values()].filter((row) => row.length >= leastCards)
  const lengths = lettersOutsideLinks(paragraphs, new Set(rowsOfCards.flat()))
  const rowsOfTeasers = rowsOfCards.filter((row) => row.every((card) => (lengths.get(card) ?? 0) <= longestTeaser))
  // Headlines alone stay: as links they part the text from what stands below them.
  return new Set(rowsOfTeasers.flat().filter((card) => lengths.has(card)))
}

function isHeadline({ text, linked }: Paragraph): boolean {
  return linked >= mostlyLinked * text.length && text.split(' ').length >= leastHeadlineWords
}

/** Where the headlines below an element lead: null where to several pages. */
function targetsWithin(headlines: readonly Paragraph[]): Map<Element, string | null> {
  const targets = new Map<Element, string | null>()
  for (const { block } of headlines) {
    const target = targetOf(block)
    for (const above of ancestors(block)) targets.set(above, targets.has(above) && targets.get(above) !== target ? null : target)
  }
  return targets
}

/** The link in a headline, or the one that it stands in. */
function targetOf(block: Element): string {
  const link = find(block, ({ name }) => name === 'a') ?? [...ancestors(block)].find(({ name }) => name === 'a')
  return link?.attribs.href ?? ''
}

/** The outermost element around a headline that holds no headline of another page. */
function cardOf(block: Element, targets: ReadonlyMap<Element, string | null>): Element {
  let card = block
  for (const above of ancestors(block)) {
    if (targets.get(above) === null) break
    card = above
  }
  return card
}

function lettersOutsideLinks(paragraphs: readonly Paragraph[], cards: ReadonlySet<Element>): Map<Element, number> {
  const lengths = new Map<Element, number>()
  for (const { block, text, linked } of paragraphs) {
    const card = linked < text.length ? [...ancestors(block)].find((above) => cards.has(above)) : undefined
    if (card) lengths.set(card, (lengths.get(card) ?? 0) + text.length - linked)
  }
  return lengths
}
