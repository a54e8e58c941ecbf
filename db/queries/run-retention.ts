import { sql } from 'kysely'
import type { Db } from '../connection.ts'

/** Runs of an outlet that began before an instant. */
export type OldRuns = { outletId: number; before: number }

/** The newest runs of an outlet stay whatever their age: what is asked of its last ones has an answer after a long pause too. */
const NEWEST_KEPT = 100
const RUNS_AT_ONCE = 20
const FAILURES_AT_ONCE = 500

export async function isAnyOldRun(db: Db, old: OldRuns): Promise<boolean> {
  return (await listOldRuns(db, old, 1)).length > 0
}

/** How many runs would be deleted, and how many failures with them. */
export async function countOldRuns(db: Db, old: OldRuns): Promise<{ runs: number; failures: number }> {
  const { runs } = await fromOldRuns(db, old)
    .select((select) => select.fn.countAll<number>().as('runs'))
    .executeTakeFirstOrThrow()
  const { failures } = await db
    .selectFrom('failure')
    .select((select) => select.fn.countAll<number>().as('failures'))
    .where('run_id', 'in', fromOldRuns(db, old).select('id'))
    .executeTakeFirstOrThrow()
  return { runs, failures }
}

/**
 * Deletes some of an outlet's old runs with their failures, the oldest first; how many rows those were. It is written down from when on runs are whole: days before that are judged by what was
 * found out about them while theirs were there (`findRunsFrom`).
 */
export async function deleteOldRuns(db: Db, old: OldRuns): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const ids = await listOldRuns(trx, old, RUNS_AT_ONCE)
    if (ids.length === 0) return 0
    await trx
      .updateTable('outlet')
      .set({ runs_from: old.before })
      .where('id', '=', old.outletId)
      .where('runs_from', '<', old.before)
      .execute()
    const some = trx.selectFrom('failure').select('id').where('run_id', 'in', ids).limit(FAILURES_AT_ONCE)
    const failures = Number((await trx.deleteFrom('failure').where('id', 'in', some).executeTakeFirst()).numDeletedRows)
    if (failures === FAILURES_AT_ONCE) return failures
    await trx.deleteFrom('run').where('id', 'in', ids).execute()
    return failures + ids.length
  })
}

/** The instant before which an outlet's runs and failures may have been deleted; 0 where none were. */
export async function findRunsFrom(db: Db, outletId: number): Promise<number> {
  const outlet = await db.selectFrom('outlet').select('runs_from').where('id', '=', outletId).executeTakeFirst()
  return outlet?.runs_from ?? 0
}

async function listOldRuns(db: Db, old: OldRuns, limit: number): Promise<number[]> {
  const rows = await fromOldRuns(db, old).select('id').orderBy('started_at').limit(limit).execute()
  return rows.map(({ id }) => id)
}

function fromOldRuns(db: Db, { outletId, before }: OldRuns) {
  const runs = db.selectFrom('run').where('outlet_id', '=', outletId)
  const newest = runs.select('id').orderBy('id', 'desc').offset(NEWEST_KEPT).limit(1)
  // What was found until its end may be of any age (findFirstLookEnd).
  const first = runs.select('id').where('state', '=', 'finished').orderBy('finished_at').orderBy('id').limit(1)
  // From it on the first day that is judged by runs was seen (listLooks).
  const last = runs.select('id').where('sources_reached', '>', 0).where('started_at', '<', before).orderBy('started_at', 'desc').limit(1)
  return runs
    .where('started_at', '<', before)
    .where('state', '<>', 'running')
    .where('id', '<=', sql<number>`coalesce((${newest}), -1)`)
    .where('id', '<>', sql<number>`coalesce((${first}), -1)`)
    .where('id', '<>', sql<number>`coalesce((${last}), -1)`)
}
