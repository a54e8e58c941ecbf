import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMentions } from '#analysis/match/find-mentions.ts'
import { compileSubjects, type SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import { findQuotes } from '#analysis/quotes/find-quotes.ts'
import type { Quote, QuoteKind } from '#analysis/quotes/quote.ts'
import type { PressLanguage } from '#analysis/subject.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'

export type GoldQuote = {
  kind: QuoteKind
  start: number
  end: number
  isOptional: boolean
  /** Null: nobody in particular. Several speakers are parted by "؛". */
  speaker: string | null
  isBody: boolean
}

/** A text of the gold with its quotes, and what the product finds in it. */
export type QuoteCase = { name: string; language: PressLanguage; text: string; gold: GoldQuote[]; found: Quote[] }

/**
 * Articles and sentences with their quotes, read by the product with the subjects that we ship and no others, since most speakers are nobody's subject.
 * Only the article proper counts: gold of captions and related pieces is left out, and with it what is found there.
 */
export function readQuoteCases(corpus: string): QuoteCase[] {
  const matcher = compileSubjects(listCatalogSubjects().map((definition, index) => ({ id: index + 1, definition })))
  return [...readArticles(corpus, matcher), ...readSentences(corpus, matcher)]
}

type Marked = {
  kind: QuoteKind
  start: number
  end: number
  optional?: boolean
  region?: string
  speaker_canonical: string | null
  speaker_kind?: 'person' | 'organisation' | 'unnamed'
}
type Article = {
  name: string
  file: string
  language: PressLanguage
  text: string
  article_start?: number
  article_end?: number
  published?: string
  quotes: Marked[]
}

function readArticles(corpus: string, matcher: SubjectMatcher): QuoteCase[] {
  const folder = join(corpus, 'gold/quotes')
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const article = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Article
      const { name, language, text: page, article_start: from = 0, article_end: to = page.length } = article
      const text = page.slice(from, to)
      const inside = article.quotes.filter(({ start, end }) => start >= from && end <= to)
      const outside = inside.filter(({ region }) => region === 'related' || region === 'caption')
      const found = find(text, language, dayOf(corpus, article), matcher).filter(
        (quote) => !outside.some((part) => overlap(quote, { start: part.start - from, end: part.end - from }) >= 0.5),
      )
      const gold = inside.filter((quote) => !outside.includes(quote)).map((quote) => toGold(quote, from))
      return { name, language, text, gold, found }
    })
}

function readSentences(corpus: string, matcher: SubjectMatcher): QuoteCase[] {
  type Sentence = { id: string; language: PressLanguage; text: string; quotes: Marked[] }
  return readFileSync(join(corpus, 'gold/sentences.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Sentence)
    .map(({ id, language, text, quotes }) => ({
      name: id,
      language,
      text,
      gold: quotes.map((quote) => toGold(quote, 0)),
      found: find(text, language, '2026-01-01', matcher, 0),
    }))
}

function find(text: string, language: PressLanguage, day: string | null, matcher: SubjectMatcher, titleEnd = lineEnd(text)): Quote[] {
  const mentions = findMentions(matcher, text, { titleEnd, day, language })
  return findQuotes(text, { titleEnd, day, language, mentions, matcher })
}

function lineEnd(text: string): number {
  const end = text.indexOf('\n')
  return end < 0 ? text.length : end
}

/** The day of the page, where the corpus has the page. */
function dayOf(corpus: string, { file, published }: Article): string | null {
  const page = join(corpus, 'pages', (file ?? '').replace(/^html\//, '').replace(/\.html$/, '.json'))
  if (file?.endsWith('.html') && existsSync(page)) return (JSON.parse(readFileSync(page, 'utf8')) as { day: string | null }).day
  return /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? null
}

function toGold(quote: Marked, from: number): GoldQuote {
  return {
    kind: quote.kind,
    start: quote.start - from,
    end: quote.end - from,
    isOptional: quote.optional === true,
    speaker: quote.speaker_kind === 'unnamed' ? null : quote.speaker_canonical,
    isBody: quote.speaker_kind === 'organisation',
  }
}

type Stretch = { start: number; end: number }

/** Shared letters over all letters of both. */
export function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Final punctuation and blanks do not count. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  let from = start
  let to = end
  while (from < to && /[\s\p{P}\u200E\u200F]/u.test(text[from] as string)) from++
  while (to > from && /[\s\p{P}\u200E\u200F]/u.test(text[to - 1] as string)) to--
  return { start: from, end: to }
}
