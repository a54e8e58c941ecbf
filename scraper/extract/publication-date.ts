import type { CheerioAPI } from 'cheerio'
import type { PageInput } from './article.ts'
import type { StructuredArticle } from './structured-data.ts'

/** When an article was published, as far as the evidence can be trusted; all null where it cannot. */
export type PublicationDate = {
  publishedAt: number | null
  publishedPrecision: 'minute' | 'day' | null
  day: string | null
  dateNote: string | null
  evidence: string | null
}

export const undated: PublicationDate = { publishedAt: null, publishedPrecision: null, day: null, dateNote: null, evidence: null }

/** Weighs what the page and the hint say of the date. */
export function readPublicationDate(
  _$: CheerioAPI,
  _page: PageInput,
  _structured: StructuredArticle | null,
  _printed: readonly string[],
): PublicationDate {
  return undated
}
