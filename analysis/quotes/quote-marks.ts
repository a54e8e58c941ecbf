/** Words between quote marks. Nested marks belong to the outer pair. */
export type MarkedSpan = {
  /** Offset of the opening mark. */
  open: number
  /** The words inside: from after the opening mark to before the closing one. */
  start: number
  end: number
  /** Offset after the closing mark; equals `end` where the mark is missing. */
  close: number
}

type Family = 'double' | 'guillemet' | 'single'
type Mark = { at: number; length: number; family: Family; opens: boolean; closes: boolean }

const MARKS = /["\u201C\u201D\u201E\u201F\u2033\uFF02\u00AB\u00BB\u2039\u203A\u300A\u300B\u2018\u2019\u201A\u201B']+/gu
const GUILLEMETS = /[\u00AB\u00BB\u2039\u203A\u300A\u300B]/u
const SINGLES = /['\u2018\u2019\u201A\u201B]/u
/** Marks drawn as opening or closing ones. Outlets mix them up, so where they stand counts first. */
const OPENING = /[\u201C\u201E\u201F\u00AB\u2039\u300A\u2018\u201A]/u
const CLOSING = /[\u201D\u00BB\u203A\u300B\u2019]/u
const WORD = /[\p{L}\p{M}\p{N}\u0640]/u
const BLANK = /[\s\u00A0\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u
const PUNCTUATION = /[.,،؛:;!?؟)]/u
/** Arabic writes "in", "for", "and" onto the next word, also before a mark: بـ"العائلي" (as "the familial"). */
const PROCLITIC_BEFORE = /(?:^|[^\p{L}\p{M}])[وفبلك]+\u0640?$/u
/** How many paragraphs one speech may run on before its closing mark. */
const MAX_PARAGRAPHS = 8

/**
 * Finds the outermost marked spans of a text: «» “” "" '' and doubled '' in any mixture, nested, reversed (»…«), opened twice, never closed.
 * A speech that runs over paragraphs, each with an opening mark, is one span; a mark that is never closed ends with its paragraph.
 */
export function findMarkedSpans(text: string): MarkedSpan[] {
  const marks = listMarks(text)
  const spans: MarkedSpan[] = []
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index] as Mark
    const paragraphEnd = lineEnd(text, mark.at)
    const closing = mark.opens || isPaired(marks, index, paragraphEnd) ? findClosing(text, marks, index) : 'stray'
    if (closing === 'stray' || (closing === null && mark.family === 'single')) {
      index++
      continue
    }
    const start = mark.at + mark.length
    if (closing === null) {
      if (mark.opens && !mark.closes) spans.push({ open: mark.at, start, end: paragraphEnd, close: paragraphEnd })
      while (marks[index] && (marks[index] as Mark).at < (mark.opens && !mark.closes ? paragraphEnd : start)) index++
      continue
    }
    const close = marks[closing] as Mark
    spans.push({ open: mark.at, start, end: close.at, close: close.at + close.length })
    index = closing + 1
  }
  return spans
}

function listMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (const { 0: printed, index } of text.matchAll(MARKS)) {
    for (const sign of signsOf(printed, index)) {
      const mark = readMark(text, sign.at, sign.length)
      if (mark) marks.push(mark)
    }
  }
  return marks
}

/** Two single marks side by side are a double one. */
function signsOf(printed: string, at: number): { at: number; length: number }[] {
  const signs: { at: number; length: number }[] = []
  for (let offset = 0; offset < printed.length; offset++) {
    const isDoubled = SINGLES.test(printed[offset] as string) && printed[offset + 1] === printed[offset]
    signs.push({ at: at + offset, length: isDoubled ? 2 : 1 })
    if (isDoubled) offset++
  }
  return signs
}

function readMark(text: string, at: number, length: number): Mark | null {
  const sign = text[at] as string
  const family: Family = GUILLEMETS.test(sign) ? 'guillemet' : SINGLES.test(sign) && length === 1 ? 'single' : 'double'
  const before = text[skipInvisible(text, at - 1, -1)] ?? '\n'
  const after = text[skipInvisible(text, at + length, 1)] ?? '\n'
  const isWordBefore = WORD.test(before) && !PROCLITIC_BEFORE.test(text.slice(Math.max(0, at - 4), at))
  const isWordAfter = WORD.test(after)
  if (family === 'single') {
    // An apostrophe stands inside a word; a single mark that quotes has a blank or punctuation on one side.
    if (isWordBefore === isWordAfter) return null
    return { at, length, family, opens: isWordAfter, closes: isWordBefore }
  }
  const isBlankBefore = BLANK.test(before)
  const isBlankAfter = BLANK.test(after)
  if (before === ':') return { at, length, family, opens: true, closes: false }
  // Reversed marks, »…«: behind a word and before a stop even one that is drawn as opening closes.
  if (isWordBefore && PUNCTUATION.test(after)) return { at, length, family, opens: false, closes: true }
  if (!isWordBefore && (isWordAfter || (isBlankBefore && !isBlankAfter && !PUNCTUATION.test(after))) && !isClosingPlace(before))
    return { at, length, family, opens: true, closes: false }
  if (isBlankBefore === isBlankAfter || (isWordBefore && isWordAfter)) {
    if (OPENING.test(sign)) return { at, length, family, opens: true, closes: false }
    if (CLOSING.test(sign)) return { at, length, family, opens: false, closes: true }
    return { at, length, family, opens: true, closes: true }
  }
  return { at, length, family, opens: !isWordAfter && isBlankAfter ? false : !isWordBefore && isWordAfter, closes: true }
}

/** After a full stop or another mark a mark closes, unless a blank stands between. */
function isClosingPlace(before: string): boolean {
  return /[.!?\u061F\u2026\u00BB\u201D]/u.test(before)
}

function skipInvisible(text: string, at: number, step: 1 | -1): number {
  while (/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u.test(text[at] ?? '')) at += step
  return at
}

/** A mark in a closing place with none open opens after all if another of its family follows in the paragraph: ”لا يحبها” (“does not like her”). */
function isPaired(marks: Mark[], index: number, paragraphEnd: number): boolean {
  const { family } = marks[index] as Mark
  let following = 0
  for (let next = index + 1; next < marks.length && (marks[next] as Mark).at < paragraphEnd; next++) {
    const mark = marks[next] as Mark
    if (mark.family !== family) continue
    if (mark.opens && !mark.closes) return false
    following++
  }
  return following % 2 === 1
}

/** The index of the mark that closes the one at `index`; null where none does. */
function findClosing(text: string, marks: Mark[], index: number): number | null {
  const { family, at } = marks[index] as Mark
  let depth = 1
  let last: number | null = null
  let end = lineEnd(text, at)
  let paragraphs = 1
  for (let next = index + 1; next < marks.length; next++) {
    const mark = marks[next] as Mark
    if (mark.family !== family) continue
    while (mark.at > end) {
      if (last !== null || ++paragraphs > MAX_PARAGRAPHS) return last
      const start = end + 1
      end = lineEnd(text, start)
      if (mark.at > end) continue
      // A later paragraph goes on with the speech if it begins with a mark again, or if its first mark closes.
      const isRepeated = text.slice(start, mark.at).trim() === '' && mark.opens
      if (!isRepeated && !(mark.closes && !mark.opens)) return null
      if (isRepeated) depth = 0
    }
    // "«ابوالفضل »به" (old copy that puts the blank on the wrong side): a guillemet drawn as closing closes one drawn as opening.
    const isDrawnPair = family === 'guillemet' && OPENING.test(text[at] as string) && CLOSING.test(text[mark.at] as string)
    if (isDrawnPair || (mark.closes && (!mark.opens || depth > 0))) {
      depth--
      if (depth <= 0) return next
    } else if (mark.opens) {
      depth++
    }
    if (depth === 1 && mark.closes) last = next
  }
  return last
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
