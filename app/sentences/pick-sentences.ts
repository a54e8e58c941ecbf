import { type ArticleText, composeText } from '#analysis/compose-text.ts'
import type { QuoteKind } from '#analysis/quotes/quote.ts'
import { type Span, sentenceAround } from './sentence-around.ts'

/** `place`: where the finding stands in the article; `isCorrected`: a reader made it what it is. */
export type FoundMark = Span & { kind: 'mention' | 'direct' | 'colon' | 'indirect'; place: Span; isCorrected: boolean }

type Finding = Span & { correction_id?: number | null }

/** A sentence in which the subject was found. Marks are offsets within `text`; `at` is the place in the article that it leads to. */
export type FoundSentence = {
  at: number
  text: string
  marks: FoundMark[]
  /** Whether a quote goes on where the sentence was cut. */
  isCut: boolean
}

/** What a list shows of an article: marks in its title, some sentences below it, and the place of the first finding. */
export type Found = { at: number; titleMarks: FoundMark[]; sentences: FoundSentence[]; more: number }

const MOST = 3

/** The sentences of an article in which the subject is quoted or mentioned: quotes first, then mentions, three at most, in the order of the text. */
export function pickSentences(article: ArticleText & { mentions: Finding[]; quotes: (Finding & { kind: QuoteKind })[] }): Found {
  const { text, titleEnd } = composeText(article)
  const marks = [
    ...article.quotes.map((quote) => toMark(quote, quote.kind)),
    ...article.mentions.map((mention) => toMark(mention, 'mention')),
  ]
  const [inTitle, inText] = [marks.filter((mark) => mark.start < titleEnd), marks.filter((mark) => mark.start >= titleEnd)]
  const sentences = gatherSentences(text, inText)
  const picked = sentences.slice(0, MOST).sort((a, b) => a.at - b.at)
  return {
    at: inTitle[0]?.start ?? picked[0]?.at ?? 0,
    titleMarks: inTitle.map((mark) => ({ ...mark, end: Math.min(mark.end, titleEnd) })),
    sentences: picked,
    more: sentences.length - picked.length,
  }
}

function toMark({ start, end, correction_id = null }: Finding, kind: FoundMark['kind']): FoundMark {
  return { start, end, kind, place: { start, end }, isCorrected: correction_id !== null }
}

/** One sentence for all marks that begin in it. */
function gatherSentences(text: string, marks: FoundMark[]): FoundSentence[] {
  const gathered: { span: Span; sentence: FoundSentence }[] = []
  for (const mark of marks) {
    let found = gathered.find(({ span }) => mark.start >= span.start && mark.start < span.end)
    if (!found) {
      const span = sentenceAround(text, mark)
      found = { span, sentence: { at: mark.start, text: text.slice(span.start, span.end), marks: [], isCut: mark.end > span.end } }
      gathered.push(found)
    }
    const { start, end } = found.span
    found.sentence.marks.push({ ...mark, start: mark.start - start, end: Math.min(mark.end, end) - start })
  }
  return gathered.map(({ sentence }) => sentence)
}
