import { type Selectable, sql } from 'kysely'
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

/** Earlier texts of an outlet's articles in whose place another one came before an instant. */
export type OldVersions = { outletId: number; before: number }

const VERSIONS_AT_ONCE = 50

export async function isAnyOldVersion(db: Db, old: OldVersions): Promise<boolean> {
  return (await fromOldVersions(db, old).select('article_version.article_id').limit(1).executeTakeFirst()) !== undefined
}

export async function countOldVersions(db: Db, old: OldVersions): Promise<number> {
  const { versions } = await fromOldVersions(db, old)
    .select((select) => select.fn.countAll<number>().as('versions'))
    .executeTakeFirstOrThrow()
  return versions
}

/** Deletes some of them; how many they were. The text that an article has now stays, with the number of its version. */
export async function deleteOldVersions(db: Db, old: OldVersions): Promise<number> {
  const some = await fromOldVersions(db, old)
    .select(['article_version.article_id', 'article_version.version'])
    .orderBy('article_version.read_at')
    .limit(VERSIONS_AT_ONCE)
    .execute()
  for (const { article_id, version } of some)
    await db.deleteFrom('article_version').where('article_id', '=', article_id).where('version', '=', version).execute()
  return some.length
}

/** A text is over when the next one was read: one that stood for years is not old on the day on which it was changed. */
function fromOldVersions(db: Db, { outletId, before }: OldVersions) {
  return db
    .selectFrom('article_version')
    .innerJoin('article', 'article.id', 'article_version.article_id')
    .leftJoin('article_version as next', (join) =>
      join.onRef('next.article_id', '=', 'article_version.article_id').on('next.version', '=', sql<number>`article_version.version + 1`),
    )
    .where('article.outlet_id', '=', outletId)
    .where('article_version.read_at', '<', before)
    .where((where) => where(where.fn.coalesce('next.read_at', 'article.fetched_at'), '<', before))
}
