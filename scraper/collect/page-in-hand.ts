import type { OutletDefinition } from '#catalog/definition.ts'
import type { PageHint } from '../extract/article.ts'
import type { PageInHand } from '../read/read-page.ts'

/** A page as it was fetched now, or as it lies in the archive. */
export type PageBytes = { url: string; bytes: Uint8Array; headers: Record<string, string>; fetchedAt: number }

/** A page with all that its reader needs, and no more: it may go to another thread. */
export function inHand(definition: OutletDefinition, address: PageHint, { url, bytes, headers, fetchedAt }: PageBytes): PageInHand {
  const { title, summary, section, author, printed_date, source_kind } = address
  const hint = { title, summary, section, author, printed_date, source_kind }
  return { url, bytes, contentType: headers['content-type'] ?? null, fetchedAt, definition, hint }
}
