import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { QuoteRow } from '../rows/subject.ts'

type ExportedQuote = Pick<QuoteRow, 'kind' | 'cue' | 'cue_class' | 'speaker_surface' | 'speaker_name'> & {
  start: number
  end: number
  subject: string | null
}
type ExportedArticle = Omit<Selectable<ArticleRow>, 'outlet_id' | 'url_key' | 'content_hash' | 'analysed_with' | 'evidence'> & {
  evidence: unknown
  quotes: ExportedQuote[]
}

const BATCH = 200

/** Every stored article of an outlet with its quotes, in the order of storing. Instants are epoch milliseconds; quotes stand at offsets in title, lead and body joined as analysis/compose-text.ts does. */
export async function* streamArticlesWithQuotes(db: Db, outletId: number): AsyncGenerator<ExportedArticle> {
  let lastId = 0
  while (true) {
    const batch = await db
      .selectFrom('article')
      .selectAll()
      .where('outlet_id', '=', outletId)
      .where('id', '>', lastId)
      .orderBy('id')
      .limit(BATCH)
      .execute()
    const quotes = Map.groupBy(
      await listQuotes(
        db,
        batch.map(({ id }) => id),
      ),
      ({ article_id }) => article_id,
    )
    for (const { outlet_id, url_key, content_hash, analysed_with, evidence, ...article } of batch) {
      lastId = article.id
      const own = (quotes.get(article.id) ?? []).map(({ article_id, ...quote }) => quote)
      yield { ...article, evidence: JSON.parse(evidence), quotes: own }
    }
    if (batch.length < BATCH) return
  }
}

function listQuotes(db: Db, articleIds: number[]): Promise<(ExportedQuote & { article_id: number })[]> {
  if (articleIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('quote')
    .leftJoin('subject', 'subject.id', 'quote.subject_id')
    .select(['article_id', 'start', 'end', 'quote.kind', 'cue', 'cue_class', 'speaker_surface', 'speaker_name', 'subject.slug as subject'])
    .where('article_id', 'in', articleIds)
    .orderBy('article_id')
    .orderBy('start')
    .execute()
}
