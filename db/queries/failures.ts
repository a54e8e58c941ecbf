import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { FailureRow } from '../rows/collecting.ts'

export type NewFailure = Omit<Selectable<FailureRow>, 'id' | 'page_id'> & { page_id?: number | null }

/** Details are read by people: longer ones are cut. */
const maxDetailLength = 500

export async function insertFailure(db: Db, failure: NewFailure): Promise<void> {
  await db
    .insertInto('failure')
    .values({ ...failure, detail: failure.detail?.slice(0, maxDetailLength) ?? null })
    .execute()
}

/** The newest failures of an outlet, or of one run of it. */
export function listFailuresOfOutlet(
  db: Db,
  outletId: number,
  limit: number,
  runId: number | null = null,
): Promise<Selectable<FailureRow>[]> {
  return db
    .selectFrom('failure')
    .selectAll()
    .where('outlet_id', '=', outletId)
    .$if(runId !== null, (query) => query.where('run_id', '=', runId))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** The addresses at which a stage of a run failed, in one way or in any. */
export async function listFailedAddresses(
  db: Db,
  runId: number,
  stage: FailureRow['stage'],
  kind: string | null = null,
): Promise<Set<string>> {
  let failures = db.selectFrom('failure').select('url').distinct().where('run_id', '=', runId).where('stage', '=', stage)
  if (kind !== null) failures = failures.where('kind', '=', kind)
  const rows = await failures.execute()
  return new Set(rows.map(({ url }) => url))
}

/** How often each kind of failure happened in a run, most frequent first. */
export async function countFailuresPerKind(db: Db, runId: number): Promise<{ stage: FailureRow['stage']; kind: string; count: number }[]> {
  return db
    .selectFrom('failure')
    .select((select) => ['stage', 'kind', select.fn.countAll<number>().as('count')])
    .where('run_id', '=', runId)
    .groupBy(['stage', 'kind'])
    .orderBy('count', 'desc')
    .execute()
}
