import type { OutletDefinition } from '#catalog/definition.ts'
import type { ExtractedArticle, ExtractFailure } from '../extract/article.ts'
import { type ArticleExplained, explainArticle } from '../extract/explain-article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import type { SitePage } from '../propose/sample-page.ts'

/** What a page of a trial reads as, or why it does not. */
export type TrialReading =
  | ({ failure: null } & Omit<ExtractedArticle, 'kicker' | 'creditedSource'> & ArticleExplained)
  | { failure: ExtractFailure | 'bad-selector'; detail: string }

/** Reads a page as the collector would by this definition. A selector that is none is said, not thrown: it was typed or clicked. */
export function readTrialPage({ html, url, hint = null, fetchedAt = Date.now() }: SitePage, definition: OutletDefinition): TrialReading {
  try {
    const input = { html, url, definition, hint, fetchedAt }
    const read = extractArticle(input)
    if ('failure' in read) return read
    const { kicker, creditedSource, ...shown } = read
    return { failure: null, ...shown, ...explainArticle(input, read) }
  } catch (error) {
    return { failure: 'bad-selector', detail: error instanceof Error ? error.message : String(error) }
  }
}
