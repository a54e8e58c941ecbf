import type { Db } from '../connection.ts'
import type { Run } from './runs.ts'

/** The runs that are under way. */
export function listRunningRuns(db: Db): Promise<Run[]> {
  return db.selectFrom('run').selectAll().where('state', '=', 'running').orderBy('id').execute()
}

/** How many requests of readers wait for the worker or are in its hands. */
export async function countOpenRequests(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('request')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('state', 'in', ['waiting', 'claimed'])
    .executeTakeFirstOrThrow()
  return count
}

/** The newest article's id, by which "since then" is told; 0 where there is none. */
export async function findNewestArticleId(db: Db): Promise<number> {
  const row = await db.selectFrom('article').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row?.id ?? 0
}

/** Articles stored after the one with that id. */
export async function countArticlesSince(db: Db, articleId: number): Promise<number> {
  const { count } = await db
    .selectFrom('article')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('id', '>', articleId)
    .executeTakeFirstOrThrow()
  return count
}
