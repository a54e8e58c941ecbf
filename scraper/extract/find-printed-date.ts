import type { Element } from 'domhandler'
import { bare } from './bare.ts'
import { isClock } from './date-line.ts'
import type { Dom } from './dom.ts'
import { standsElsewhere, standsInPageHeader } from './furniture-elements.ts'
import type { PrintedDate } from './layout-reading.ts'
import { find, type Paragraph, readParagraphs } from './paragraphs.ts'
import { withoutTeasers } from './teasers.ts'

const longestLine = 140
const linesBeforeTitle = 6
const linesBehindBody = 3
/** A sign or two may stand before a label. */
const longestMark = 2
const digit = /[\d\u0660-\u0669\u06F0-\u06F9]/u
/** "date of publication" in both languages: such a line may also stand below the text. */
const publicationLabel =
  /تاريخ (?:الإضافة|الاضافة|الخبر)|تاریخ (?:درج|ثبت)|تاريخ النشر|نشر (?:في|يوم|بتاريخ)|نُشر|تاریخ انتشار|تاريخ انتشار|زمان انتشار|published/iu

/**
 * The lines that may print the date where no layout says which: between title and text, just above the title, or labelled below the text. The clock in a page's
 * header and the dates of comments and other headlines stand elsewhere.
 */
export function findPrintedDates({ body }: Dom, title: string, text: { lead: string | null; body: string | undefined }): PrintedDate[] {
  const key = bare(title)
  const all = body ? readParagraphs(body) : []
  const lines = withoutTeasers(
    all,
    all.find(({ text, linked }) => linked === 0 && bare(text) === key),
  )
  const lineAt = (line: string | null | undefined) => (line ? lines.findIndex((one) => one.text === line) : -1)
  const leadAt = lineAt(text.lead)
  const bodyAt = lineAt(text.body)
  const textAt = bodyAt < 0 ? leadAt : bodyAt
  const titleAt = lines.findLastIndex(({ text, linked }, index) => (textAt < 0 ? linked === 0 : index < textAt) && bare(text) === key)
  if (titleAt < 0) return []
  const end = textAt < 0 ? titleAt + linesBeforeTitle : textAt
  const above = lines
    .slice(Math.max(0, titleAt - linesBeforeTitle), titleAt)
    .filter(({ block }) => !standsInPageHeader(block))
    .reverse()
  const below =
    textAt < 0
      ? []
      : lines
          .slice(textAt)
          .filter(({ text }) => publicationLabel.test(text))
          .slice(0, linesBehindBody)
  const between = lines.slice(titleAt + 1, end).filter((_, index) => titleAt + 1 + index !== leadAt)
  // A sentence of the text may hold the same words: only a line that begins with the label comes before those above the title.
  const labelled = below.filter(({ text }) => text.search(publicationLabel) <= longestMark)
  const own = [...between, ...labelled, ...above, ...below].filter(mayPrintDate)
  // A box about other pages comes last, not never: some builders call every box of a page a widget.
  const ofOthers = own.filter(({ block }) => standsElsewhere(block))
  return [...own.filter((line) => !ofOthers.includes(line)), ...ofOthers].map((line) => toPrintedDate(line))
}

function mayPrintDate({ text, linked }: Paragraph): boolean {
  return text.length <= longestLine && digit.test(text) && linked < 0.8 * text.length && !isClock(text)
}

function toPrintedDate({ text, block }: Paragraph): PrintedDate {
  return { text: asParted(block, text), machine: find(block, isDatedTime)?.attribs.datetime ?? null }
}

/** Labels, numbers and dates that stand in elements of their own are parted by style alone: read as one word, a count before a date would make it another day. */
function asParted(block: Element, text: string): string {
  const key = bare(text)
  return readParagraphs(block, undefined, { partsInline: true }).find((line) => bare(line.text) === key)?.text ?? text
}

function isDatedTime({ name, attribs }: Element): boolean {
  return name === 'time' && attribs.datetime !== undefined
}
