import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { QuoteRow } from '../rows/subject.ts'
import type { Selection } from './daily-totals.ts'

export type ListedQuote = Selectable<QuoteRow> &
  Pick<Selectable<ArticleRow>, 'outlet_id' | 'url' | 'title' | 'lead' | 'body' | 'day' | 'published_at' | 'published_precision'> & {
    subject_slug: string | null
  }

/** Where a page of quotes ends. */
export type QuoteCursor = { publishedAt: number; articleId: number; id: number }

type QuoteFilter = { subjectId: number | null; kind: QuoteRow['kind'] | null; before: QuoteCursor | null; limit: number }

const DAY_MS = 86_400_000

/** The quotes of a selection, newest article first and in the order of its text reversed; of one subject, or of all speakers known or not. */
export function listQuotes(
  db: Db,
  { outletIds, from, to }: Selection,
  { subjectId, kind, before, limit }: QuoteFilter,
): Promise<ListedQuote[]> {
  if (outletIds.length === 0) return Promise.resolve([])
  let query = db
    .selectFrom('article')
    .innerJoin('quote', 'quote.article_id', 'article.id')
    .leftJoin('subject', 'subject.id', 'quote.subject_id')
    .selectAll('quote')
    .select(['article.outlet_id', 'article.url', 'article.title', 'article.lead', 'article.body', 'article.day'])
    .select(['article.published_at', 'article.published_precision', 'subject.slug as subject_slug'])
    .where('article.day', '>=', from)
    .where('article.day', '<=', to)
    // No zone is further than a day from UTC: this lets the index over instants bound the search.
    .where('article.published_at', '>=', Date.parse(from) - DAY_MS)
    .where('article.published_at', '<=', Date.parse(to) + 2 * DAY_MS)
    .where('article.outlet_id', 'in', outletIds)
  if (subjectId !== null) query = query.where('quote.subject_id', '=', subjectId)
  if (kind !== null) query = query.where('quote.kind', '=', kind)
  if (before !== null) {
    query = query.where((where) =>
      where(
        where.refTuple('article.published_at', 'article.id', 'quote.id'),
        '<',
        where.tuple(before.publishedAt, before.articleId, before.id),
      ),
    )
  }
  return query.orderBy('article.published_at', 'desc').orderBy('article.id', 'desc').orderBy('quote.id', 'desc').limit(limit).execute()
}
