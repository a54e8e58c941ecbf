import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import type { RunRow } from '../rows/collecting.ts'

export type Run = Selectable<RunRow>
/** What the run's sources told; see RunRow. */
export type RunSources = Pick<Run, 'sources_reached' | 'sources_failed' | 'is_continuous'>
export type RunCounts = Pick<Run, 'discovered' | 'fetched' | 'stored' | 'updated' | 'failed' | 'remaining'>

/**
 * Opens a run. Whoever calls it holds the outlet's lease, so a run of that outlet that still says "running" belongs to a worker that died:
 * it is marked as crashed.
 */
export async function startRun(db: Db, run: Pick<Run, 'outlet_id' | 'kind' | 'worker' | 'started_at'>): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await trx
      .updateTable('run')
      .set({ state: 'crashed', finished_at: run.started_at })
      .where('outlet_id', '=', run.outlet_id)
      .where('state', '=', 'running')
      // A backfill of this worker lets runs for today's news go before it.
      .where((where) => where.or([where('worker', '<>', run.worker), where('kind', '<>', 'backfill')]))
      .execute()
    const { id } = await trx
      .insertInto('run')
      .values({ ...run, state: 'running', finished_at: null, note: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })
}

/** Writes how far a run has come, so that one which is killed leaves what it saw. */
export async function updateRun(db: Db, runId: number, counts: RunCounts & Partial<RunSources>): Promise<void> {
  await db.updateTable('run').set(counts).where('id', '=', runId).execute()
}

/** Writes down how a run ended. One that another worker has declared dead meanwhile, after a cut line, stays so: its outlet has been gone on with. */
export async function finishRun(
  db: Db,
  runId: number,
  outcome: RunCounts & RunSources & { state: 'finished' | 'stopped' | 'crashed'; finished_at: number; note: string | null },
): Promise<void> {
  await db.updateTable('run').set(outcome).where('id', '=', runId).where('state', '=', 'running').execute()
}

/** Asks the runs of an outlet that are under way to end after the articles in hand; returns how many there are. */
export async function askRunsToStop(db: Db, outletId: number, now: number): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('run')
    .set({ stop_asked_at: now })
    .where('outlet_id', '=', outletId)
    .where('state', '=', 'running')
    .where('stop_asked_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Whether somebody asked for the end of a run. */
export async function isStopAsked(db: Db, runId: number): Promise<boolean> {
  const run = await db.selectFrom('run').select('stop_asked_at').where('id', '=', runId).executeTakeFirst()
  return run !== undefined && run.stop_asked_at !== null
}

export function findRun(db: Db, runId: number): Promise<Run | undefined> {
  return db.selectFrom('run').selectAll().where('id', '=', runId).executeTakeFirst()
}

/** When the first of the runs began that were killed one after the other right before this one (`earliest`, where that was before it); null where the last one came to its end, or there is none. */
export async function findKilledSince(db: Db, outletId: number, runId: number, earliest: number): Promise<number | null> {
  const before = db.selectFrom('run').where('outlet_id', '=', outletId).where('id', '<', runId)
  const ended = before.select('id').where('state', '<>', 'crashed').orderBy('id', 'desc').limit(1)
  const { since } = await before
    .select((select) => select.fn.min<number | null>('started_at').as('since'))
    .where('id', '>', sql<number>`coalesce((${ended}), 0)`)
    .executeTakeFirstOrThrow()
  return since === null ? null : Math.max(earliest, since)
}

/** The newest run of each outlet that ever ran. */
export async function listLatestRuns(db: Db): Promise<Map<number, Run>> {
  const rows = await db
    .selectFrom('run')
    .selectAll()
    .where('id', 'in', (select) =>
      select
        .selectFrom('run')
        .select((one) => one.fn.max('id').as('id'))
        .groupBy('outlet_id'),
    )
    .execute()
  return new Map(rows.map((row) => [row.outlet_id, row]))
}

/** The newest runs of an outlet that looked for news and have ended: backfills look at the past, and one that was killed before it asked anything says nothing. */
export function listNewsRuns(db: Db, outletId: number, limit: number): Promise<Run[]> {
  return db
    .selectFrom('run')
    .selectAll()
    .where('outlet_id', '=', outletId)
    .where('kind', '<>', 'backfill')
    .where('state', '<>', 'running')
    .where((where) => where.or([where('sources_reached', '>', 0), where('sources_failed', '>', 0)]))
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** The runs of an outlet, newest first. */
export function listRunsOfOutlet(db: Db, outletId: number, limit: number): Promise<Run[]> {
  return db
    .selectFrom('run')
    .selectAll()
    .where('outlet_id', '=', outletId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** A run of an outlet that came to its end, and whether later ones did not: `hasGap` where one of them saw that something is missing. */
export type LastFinishedRun = { started_at: number; finished_at: number; isUnsure: boolean; hasGap: boolean }

/** The last run of an outlet for news that came to its end; undefined before the first. */
export async function findLastFinishedRun(db: Db, outletId: number): Promise<LastFinishedRun | undefined> {
  const runs = db.selectFrom('run').where('outlet_id', '=', outletId).where('kind', '<>', 'backfill').orderBy('id', 'desc').limit(1)
  const last = await runs.select(['id', 'started_at', 'finished_at']).where('state', '=', 'finished').executeTakeFirst()
  if (!last) return undefined
  const later = runs.select('id').where('id', '>', last.id).where('state', 'in', ['crashed', 'stopped', 'running'])
  const isUnsure = (await later.executeTakeFirst()) !== undefined
  const hasGap = isUnsure && (await later.where('is_continuous', '=', 0).executeTakeFirst()) !== undefined
  return { started_at: last.started_at, finished_at: last.finished_at ?? last.started_at, isUnsure, hasGap }
}
