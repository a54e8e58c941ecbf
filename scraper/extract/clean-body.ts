import { bare } from './bare.ts'
import { closingSignature, commentRule, controlLabel, endMark, readAlsoLabel, readAlsoStart, sourceLine } from './furniture-words.ts'
import type { Paragraph } from './paragraphs.ts'

/** The paragraphs of an article without what only looks like its text, and the source that the page credits. */
export type CleanBody = { lines: string[]; creditedSource: string | null }

const mostlyLinked = 0.8
const longestLabel = 200
const fewParagraphs = 3
const mostLetters = 300_000

/** Takes away labels, headlines of other articles, captions, the title once more, closing words and the source line. Letters are never changed. */
export function cleanBody(paragraphs: readonly Paragraph[], title: string | null): CleanBody {
  const withoutLinks = dropLinkedHeadlines(paragraphs)
  const kept = withoutLinks.filter((paragraph) => !isFurniture(paragraph))
  const lines = kept.map(({ text }) => text)
  while (lines[0] !== undefined && title !== null && bare(lines[0]) === bare(title)) lines.shift()
  return dropTail(cutTooLong(untilTheEnd(lines)))
}

/** The longest interviews have 60,000 letters; what goes on beyond five times that is a broken or hostile page. */
function cutTooLong(lines: string[]): string[] {
  let letters = 0
  const end = lines.findIndex((line) => {
    letters += line.length
    return letters > mostLetters
  })
  return end < 0 ? lines : lines.slice(0, end)
}

/** A closing word alone in its line ends the text, and so do rules for comments in its second half: what follows in the container is talk about it. */
function untilTheEnd(lines: string[]): string[] {
  const half = sum(lines, (line) => line.length) / 2
  let read = 0
  const end = lines.findIndex((line) => {
    read += line.length
    return line.replace(endMark, '').trim() === '' || (read > half && commentRule.test(line))
  })
  return end >= 0 ? lines.slice(0, end) : lines
}

/** Labels with the links below them ("read also", tags), wherever they stand; paragraphs that are one link of several words; links that close the text. */
function dropLinkedHeadlines(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isMostlyLinks = sum(paragraphs, ({ linked }) => linked) > 0.6 * sum(paragraphs, ({ text }) => text.length)
  let afterLabel = false
  const kept = paragraphs.filter((paragraph) => {
    if (isLabel(paragraph.text)) {
      afterLabel = true
      return false
    }
    if (afterLabel && isLinked(paragraph)) return false
    afterLabel = false
    if (readAlsoStart.test(paragraph.text) && paragraph.linked > 0) return false
    return isMostlyLinks || !isLinked(paragraph) || wordCount(paragraph.text) < 4
  })
  return isMostlyLinks ? kept : withoutNotice(kept.slice(0, kept.findLastIndex((paragraph) => !isLinked(paragraph)) + 1))
}

/** A text in paragraphs may be followed by the house's notice (rights, subscription) with a link, in a box of another kind. */
function withoutNotice(paragraphs: Paragraph[]): Paragraph[] {
  const last = paragraphs.at(-1)
  const others = paragraphs.slice(0, -1)
  const isNotice = last !== undefined && last.linked > last.text.length / 5 && last.block.name !== 'p' && others.length >= fewParagraphs
  return isNotice && others.every(({ block }) => block.name === 'p' && block.parent !== last.block.parent) ? others : paragraphs
}

/** A label of furniture: "read also", a share bar, tags. */
export function isLabel(text: string): boolean {
  return readAlsoLabel.test(text) || (text.length < longestLabel && controlLabel.test(text))
}

/** A line that leads elsewhere as a whole. */
export function isLinked({ text, linked }: Paragraph): boolean {
  return linked >= mostlyLinked * text.length
}

/** A line without a letter, or a caption. */
export function isFurniture({ text, hasImage }: Paragraph): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  // A line beside a picture in one paragraph is its caption; a long text that begins with a picture is text.
  return hasImage && wordCount(text) < 12 && !/[.؟!:]$/u.test(text)
}

/** From the end upwards: source lines, closing words, lone numbers (the author codes of Iranian agencies). */
function dropTail(lines: string[]): CleanBody {
  const kept = [...lines]
  let creditedSource: string | null = null
  while (kept.length > 0) {
    const last = kept.at(-1)!
    const source = sourceLine.exec(last)
    const signature = closingSignature.exec(last)
    if (signature) {
      creditedSource = signature[1] ?? null
      kept[kept.length - 1] = last.slice(0, signature.index)
      continue
    }
    const shortened = source || /^[\d۰-۹٠-٩/\s]+$/u.test(last) ? '' : last.replace(endMark, '').trimEnd()
    if (source) creditedSource = source[1] ?? null
    if (shortened === last) break
    kept.pop()
    if (shortened) {
      kept.push(shortened)
      break
    }
  }
  return { lines: kept, creditedSource }
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}
