import { ANALYSIS_VERSION } from './analysis-version.ts'
import { type ArticleText, composeText } from './compose-text.ts'
import { findCreditedSource } from './credited-source.ts'
import { comparedFrom, type Fingerprint, fingerprintOf } from './fingerprint.ts'
import { detectLanguage } from './language.ts'
import { findMentions } from './match/find-mentions.ts'
import type { SubjectMatcher } from './match/subject-matcher.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import type { Quote } from './quotes/quote.ts'
import { partSearchText, type SearchText } from './search-text.ts'
import type { Mention } from './subject.ts'
import { readOnce } from './text-reading.ts'

/** Everything that is read from an article's text; what `storeArticle` takes beside the article itself. */
export type Analysis = {
  /** ANALYSIS_VERSION of the rules that made it. */
  version: number
  language: string | null
  mentions: Mention[]
  quotes: Quote[]
  creditedSource: string | null
  searchText: SearchText
  /** What reprints of the text are known by; null where it is too short. */
  fingerprint: Fingerprint | null
}

/** Reads one article: language, subjects mentioned, quotes. `day` (local, or null if undated) chooses which titles hold. Pure and synchronous. */
export function analyseArticle(article: ArticleText, day: string | null, matcher: SubjectMatcher): Analysis {
  const { text, titleEnd } = composeText(article)
  const reading = readOnce(text)
  const { letters, tokens } = reading
  const language = detectLanguage(text, tokens)
  const mentions = findMentions(matcher, text, { titleEnd, day, language, reading })
  return {
    version: ANALYSIS_VERSION,
    language,
    mentions,
    quotes: findQuotes(text, { titleEnd, day, language, mentions, matcher, reading }),
    creditedSource: findCreditedSource(text, language),
    searchText: partSearchText(tokens, titleEnd),
    fingerprint: fingerprintOf(letters, comparedFrom(article, { text, titleEnd })),
  }
}
