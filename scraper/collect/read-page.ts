import type { Logger } from 'pino'
import type { OutletDefinition } from '#catalog/definition.ts'
import { decodePage } from '../decode/decode-page.ts'
import type { ExtractedArticle, PageHint } from '../extract/article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import type { CollectFailure } from './failure.ts'

/** A page as it was fetched now, or as it lies in the archive. */
export type PageBytes = { url: string; bytes: Uint8Array; headers: Record<string, string>; fetchedAt: number }

/**
 * From bytes to an article. A page that the reader stumbles over is its failure, so that it keeps no other page waiting: the one place beside the outlet's
 * own where a bug is caught.
 */
export function readPage(
  log: Logger,
  definition: OutletDefinition,
  hint: PageHint,
  { url, bytes, headers, fetchedAt }: PageBytes,
): ExtractedArticle | { failure: CollectFailure; detail: string } {
  const { text } = decodePage(bytes, headers['content-type'] ?? null)
  try {
    return extractArticle({ html: text, url, definition, hint, fetchedAt })
  } catch (error) {
    log.error({ err: error, url }, 'Cannot read a page')
    return { failure: 'bug', detail: String(error) }
  }
}
