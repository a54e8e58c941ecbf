import type { Db } from '../connection.ts'
import type { ArticleRow } from '../rows/article.ts'
import type { Address } from './frontier.ts'

/** An article's text and date as they are compared: equal ones are no edit. */
export type ArticleReading = Pick<ArticleRow, 'title' | 'kicker' | 'lead' | 'body' | 'day'> & { published_at: number | null }

export type RecheckPlan = Pick<Address, 'recheck_at' | 'rechecks' | 'etag' | 'last_modified'>

/** Notes when a page is to be asked again whether it changed (null: no more), and the validators to ask with. */
export async function planRecheck(db: Db, frontierId: number, plan: RecheckPlan): Promise<void> {
  await db.updateTable('frontier').set(plan).where('id', '=', frontierId).execute()
}

/** Addresses of an outlet whose articles are due for a second look, longest due first. */
export function listDueRechecks(db: Db, outletId: number, now: number, limit: number): Promise<Address[]> {
  return db
    .selectFrom('frontier')
    .selectAll()
    .where('outlet_id', '=', outletId)
    .where('recheck_at', '<=', now)
    .where('state', '=', 'done')
    .orderBy('recheck_at')
    .limit(limit)
    .execute()
}

export function findReading(db: Db, articleId: number): Promise<ArticleReading | undefined> {
  return db
    .selectFrom('article')
    .select(['title', 'kicker', 'lead', 'body', 'day', 'published_at'])
    .where('id', '=', articleId)
    .executeTakeFirst()
}

/** Marks an article as taken down by its outlet since `at`, or, with null, as there again. It stays counted. */
export async function setGone(db: Db, articleId: number, at: number | null): Promise<void> {
  const change = db.updateTable('article').set({ gone_at: at }).where('id', '=', articleId)
  await change.where('gone_at', at === null ? 'is not' : 'is', null).execute()
}
