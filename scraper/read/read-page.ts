import { type Analysis, analyseArticle } from '#analysis/analyse.ts'
import type { SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import { decodePage } from '../decode/decode-page.ts'
import type { ExtractedArticle, ExtractFailure, PageHint } from '../extract/article.ts'
import { extractArticle } from '../extract/extract-article.ts'

/** A page as it was fetched now, or as it lies in the archive, and what is known of it. */
export type PageInHand = {
  url: string
  bytes: Uint8Array
  contentType: string | null
  fetchedAt: number
  definition: OutletDefinition
  hint: PageHint
}

/** An article and everything found in it. */
export type ReadArticle = { article: ExtractedArticle; analysis: Analysis }

/** What a page gave, or why it gave none. `bug` is ours: the reader threw, and `stack` says where. */
export type Reading =
  | ReadArticle
  | { failure: ExtractFailure; detail: string }
  | { failure: 'bug'; detail: string; stack?: string | undefined }

/**
 * From bytes to an article and what it says. A page that the reader stumbles over is its failure, so that it keeps no other page waiting: the one place beside
 * the outlet's own where a bug is caught.
 */
export function readPage(page: PageInHand, matcher: SubjectMatcher): Reading {
  try {
    const { text } = decodePage(page.bytes, page.contentType)
    const { url, definition, hint, fetchedAt } = page
    const article = extractArticle({ html: text, url, definition, hint, fetchedAt })
    if ('failure' in article) return article
    return { article, analysis: analyseArticle(article, article.day, matcher) }
  } catch (error) {
    return { failure: 'bug', detail: String(error), stack: error instanceof Error ? error.stack : undefined }
  }
}
