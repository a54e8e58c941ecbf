import { composeText } from '#analysis/compose-text.ts'
import type { SubjectArticle } from '#db/queries/sentences.ts'
import { type Span, sentenceAround } from './sentence-around.ts'

/** A sentence in which the subject was found. Marks are offsets within `text`; `at` is the place in the article that it leads to. */
export type FoundSentence = {
  at: number
  text: string
  marks: (Span & { kind: 'mention' | 'direct' | 'colon' | 'indirect' })[]
  isHeadline: boolean
  /** Whether the article goes on where the sentence was cut. */
  isCut: boolean
}

const MOST = 3

/** The sentences of an article in which the subject is quoted or mentioned: quotes first, then mentions, three at most, in the order of the text. */
export function pickSentences(article: SubjectArticle): { sentences: FoundSentence[]; more: number } {
  const { text, titleEnd } = composeText(article)
  const marks = [
    ...article.quotes.map(({ start, end, kind }) => ({ start, end, kind })),
    ...article.mentions.map(({ start, end }) => ({ start, end, kind: 'mention' as const })),
  ]
  const sentences = new Map<number, FoundSentence & Span>()
  for (const mark of marks) {
    const span = sentenceAround(text, mark)
    const within = [...sentences.values()].find((one) => mark.start >= one.start && mark.start < one.end)
    const sentence = within ?? {
      ...span,
      at: mark.start,
      text: text.slice(span.start, span.end),
      marks: [],
      isHeadline: mark.start < titleEnd,
      isCut: mark.end > span.end,
    }
    sentence.marks.push({ kind: mark.kind, start: mark.start - sentence.start, end: Math.min(mark.end, sentence.end) - sentence.start })
    sentences.set(sentence.start, sentence)
  }
  const picked = [...sentences.values()].slice(0, MOST).sort((a, b) => a.start - b.start)
  return { sentences: picked.map(({ start: _start, end: _end, ...sentence }) => sentence), more: sentences.size - picked.length }
}
