import type { Token } from '../tokenise.ts'
import { findMarkedSpans, type MarkedSpan } from './quote-marks.ts'

/** A word with what a reader sees around it. */
export type Word = {
  start: number
  end: number
  /** Folded, and with hamzas ignored: مسئول and مسؤول differ, تأكيد and تاكيد do not. */
  key: string
  /** The signs between the word before and this one, without blanks; a newline for a new paragraph. */
  before: string
  sentence: number
  /** The marked span in which it stands, or null. */
  span: MarkedSpan | null
}

/** A text ready for the rules: words, sentences (index of their first word, and one past the last), outermost marked spans. */
export type Reading = { text: string; words: Word[]; sentenceStarts: number[]; spans: MarkedSpan[]; titleEnd: number }

const BLANKS = /[^\S\n]+|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu
/** A full stop ends a sentence unless it stands inside a name (سي.إن.إن), a number, or after an abbreviation of one letter (د. "Dr."). */
const STOPS = /[.\u06D4!?\u061F\u2026\n]/u
/** "He" begins the next sentence of Persian copy even where no blank follows the stop. */
const PERSIAN_HE = 'وي'
/** Words of two letters with which a sentence may begin right behind the stop: "في" in, "در" in, "لم" not. */
const SHORT_START = /^(?:في|من|عن|لا|ما|قد|لم|لن|ان|هو|هي|در|از|به|او|هم)$/u
const LATIN = /^[a-z0-9]/u
const HAMZAS = /[ئؤء]/u

/** Reads a text into words, sentences and marked spans. */
export function readText(text: string, titleEnd: number, tokens: readonly Token[]): Reading {
  const spans = findMarkedSpans(text)
  const words: Word[] = []
  const sentenceStarts: number[] = []
  let spanIndex = 0
  for (const [index, { start, end, key }] of tokens.entries()) {
    const gapStart = index === 0 ? 0 : (tokens[index - 1] as { end: number }).end
    const gap = text.slice(gapStart, start)
    while (spanIndex < spans.length && (spans[spanIndex] as MarkedSpan).close <= start) spanIndex++
    const span = spans[spanIndex]
    if (index === 0 || endsSentence(gap, words, key)) sentenceStarts.push(index)
    words.push({
      start,
      end,
      key: lenientKey(key),
      before: gap === ' ' ? '' : gap.replace(BLANKS, ''),
      sentence: sentenceStarts.length - 1,
      span: span !== undefined && start >= span.open ? span : null,
    })
  }
  sentenceStarts.push(words.length)
  return { text, words, sentenceStarts, spans, titleEnd }
}

/** The key by which the lexica know a word. */
export function lenientKey(key: string): string {
  return HAMZAS.test(key) ? key.replaceAll('ئو', 'وو').replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').replaceAll('ء', '') : key
}

/** The index of the first word of a word's sentence, and of the word after its last. */
export function sentenceOf({ words, sentenceStarts }: Reading, index: number): { first: number; last: number } {
  const { sentence } = words[index] as Word
  return { first: sentenceStarts[sentence] as number, last: sentenceStarts[sentence + 1] as number }
}

function endsSentence(gap: string, words: Word[], nextKey: string): boolean {
  if (gap.length < 2 && gap !== '.' && gap !== '\n') return false
  if (!STOPS.test(gap)) return false
  if (gap.includes('\n')) return true
  const previous = words.at(-1)?.key ?? ''
  const isDot = /^[^!?\u061F\u2026]*\.[^!?\u061F\u2026.]*$/u.test(gap)
  if (!isDot) return true
  if (/^\d+$/u.test(previous) && /^\d+$/u.test(nextKey) && gap === '.') return false
  if (previous.length === 1 && !/^\d$/u.test(previous)) return false
  if (LATIN.test(previous)) return gap !== '.'
  return gap !== '.' || (previous.length > 2 && (nextKey.length > 2 || SHORT_START.test(nextKey))) || nextKey === PERSIAN_HE
}
