import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { RunRow } from '../schema.ts'

export type Run = Selectable<RunRow>
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
  outcome: RunCounts & { state: 'finished' | 'stopped' | 'crashed'; finished_at: number; note: string | null },
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

/** When the outlet's last run that came to its end began; null if none did. */
export async function findLastFinishedStart(db: Db, outletId: number): Promise<number | null> {
  const row = await db
    .selectFrom('run')
    .select((select) => select.fn.max('started_at').as('started_at'))
    .where('outlet_id', '=', outletId)
    .where('state', '=', 'finished')
    .executeTakeFirst()
  return row?.started_at ?? null
}
