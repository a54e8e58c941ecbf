import type { Selectable } from 'kysely'
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
      .execute()
    const { id } = await trx
      .insertInto('run')
      .values({ ...run, state: 'running', finished_at: null, note: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  })
}

/** Writes how far a run has come. */
export async function updateRun(db: Db, runId: number, counts: RunCounts): Promise<void> {
  await db.updateTable('run').set(counts).where('id', '=', runId).execute()
}

export async function finishRun(
  db: Db,
  runId: number,
  outcome: RunCounts & RunSources & { state: 'finished' | 'stopped' | 'crashed'; finished_at: number; note: string | null },
): Promise<void> {
  await db.updateTable('run').set(outcome).where('id', '=', runId).execute()
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

/** The last run of an outlet that came to its end, and whether a later one broke off or was stopped; undefined before the first. */
export async function findLastFinishedRun(
  db: Db,
  outletId: number,
): Promise<{ started_at: number; finished_at: number; hasBrokenOffSince: boolean } | undefined> {
  const runs = db.selectFrom('run').where('outlet_id', '=', outletId).orderBy('id', 'desc').limit(1)
  const last = await runs.select(['id', 'started_at', 'finished_at']).where('state', '=', 'finished').executeTakeFirst()
  if (!last) return undefined
  const broken = await runs
    .select('id')
    .where('id', '>', last.id)
    .where('state', 'in', ['crashed', 'stopped', 'running'])
    .executeTakeFirst()
  return { started_at: last.started_at, finished_at: last.finished_at ?? last.started_at, hasBrokenOffSince: broken !== undefined }
}
