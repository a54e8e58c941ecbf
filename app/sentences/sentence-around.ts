/** A stretch of a text, at UTF-16 offsets. */
export type Span = { start: number; end: number }

/** A sentence longer than this is cut around what was found in it. */
const LONGEST = 420
const CUT_AROUND = 180

/** Ends a sentence where a space or line end follows: the full stop, and the marks of question and wonder of both scripts. */
const sentenceEnd = /[.!?\u061f\u2026][\u00bb"\u201d)\]]*(?=\s)|\n/g

/** The sentence (or what stands on its line) around a span. */
export function sentenceAround(text: string, span: Span): Span {
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].trimEnd().length
    if (end >= span.end) return trim(text, cut(text, { start, end }, span))
    if (match.index + match[0].length <= span.start) start = match.index + match[0].length
  }
  return trim(text, cut(text, { start, end: text.length }, span))
}

/** Long sentences lose their far ends, at a space. */
function cut(text: string, sentence: Span, span: Span): Span {
  if (sentence.end - sentence.start <= LONGEST) return sentence
  const from = Math.max(sentence.start, span.start - CUT_AROUND)
  const to = Math.min(sentence.end, Math.max(span.start + LONGEST - CUT_AROUND, Math.min(span.end, span.start + LONGEST)))
  const start = from === sentence.start ? from : text.indexOf(' ', from) + 1
  const space = text.lastIndexOf(' ', to)
  return { start: start > span.start ? span.start : start, end: to === sentence.end || space <= span.start ? to : space }
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) }
}
