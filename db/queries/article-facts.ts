import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { ArticleRow } from '../rows/article.ts'

export type ArticleFacts = Pick<
  Selectable<ArticleRow>,
  'id' | 'outlet_id' | 'url' | 'title' | 'lead' | 'author' | 'section' | 'credited_source' | 'language' | 'day'
> &
  Pick<Selectable<ArticleRow>, 'published_at' | 'published_precision' | 'first_seen_at' | 'story_id' | 'version' | 'gone_at'>

/** What is known of articles beside their text, in no order. */
export function listArticleFacts(db: Db, ids: number[]): Promise<ArticleFacts[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .selectFrom('article')
    .select(['id', 'outlet_id', 'url', 'title', 'lead', 'author', 'section', 'credited_source', 'language', 'day'])
    .select(['published_at', 'published_precision', 'first_seen_at', 'story_id', 'version', 'gone_at'])
    .where('id', 'in', ids)
    .execute()
}
