import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { ArticleVersionRow } from '../rows/article.ts'

/** Keeps the text that an article has now, before a newer one takes its place. Same transaction as the replacement. */
export async function keepVersion(db: Db, articleId: number): Promise<void> {
  await db
    .insertInto('article_version')
    .columns(['article_id', 'version', 'title', 'lead', 'body', 'published_at', 'page_id', 'read_at'])
    .expression((select) =>
      select
        .selectFrom('article')
        .select(['id', 'version', 'title', 'lead', 'body', 'published_at', 'page_id', 'fetched_at'])
        .where('id', '=', articleId),
    )
    .execute()
}

/** The earlier texts of an article, oldest first. */
export function listVersions(db: Db, articleId: number): Promise<Selectable<ArticleVersionRow>[]> {
  return db.selectFrom('article_version').selectAll().where('article_id', '=', articleId).orderBy('version').execute()
}
