import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { dialectOf } from '../dialects/dialect.ts'
import type { RequestRow } from '../rows/newsroom.ts'
import { isHeld } from './leases.ts'

export type Request = Selectable<RequestRow>
export type RequestKind = RequestRow['kind']

/** Asks the worker for something; it claims the row within 200 ms. `payload` is in the shape that the kind names. */
export async function insertRequest(db: Db, kind: RequestKind, payload: unknown, now: number): Promise<number> {
  const values = { kind, payload: JSON.stringify(payload), state: 'waiting', created_at: now } as const
  const { id } = await db.insertInto('request').values(values).returning('id').executeTakeFirstOrThrow()
  await dialectOf(db).announce(db, kind)
  return id
}

/** Forgets a request whose result was taken. */
export async function deleteRequest(db: Db, id: number): Promise<void> {
  await db.deleteFrom('request').where('id', '=', id).execute()
}

/** How many collections of one outlet alone no worker has begun. */
export async function countWaitingCollections(db: Db, outletId: number): Promise<number> {
  const { count } = await db
    .selectFrom('request')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('kind', '=', 'collect')
    .where('state', '=', 'waiting')
    .where('payload', '=', collectionOf(outletId))
    .executeTakeFirstOrThrow()
  return count
}

/** Whether a collection of one outlet alone is asked for and its run has not begun, which is a moment after a worker took it up. */
export async function isCollectionAhead(db: Db, outletId: number): Promise<boolean> {
  const begun = db
    .selectFrom('run')
    .select('run.id')
    .where('outlet_id', '=', outletId)
    .whereRef('started_at', '>=', sql.ref('request.claimed_at'))
  const asked = db.selectFrom('request').select('request.id').where('kind', '=', 'collect').where('payload', '=', collectionOf(outletId))
  const ahead = asked.where((where) =>
    where.or([where('state', '=', 'waiting'), where.and([where('state', '=', 'claimed'), where.not(where.exists(begun))])]),
  )
  return (await ahead.limit(1).executeTakeFirst()) !== undefined
}

/** Withdraws the collections of one outlet alone that no worker has begun. */
export async function withdrawCollections(db: Db, outletId: number): Promise<void> {
  const waiting = db.deleteFrom('request').where('kind', '=', 'collect').where('state', '=', 'waiting')
  await waiting.where('payload', '=', collectionOf(outletId)).execute()
}

/** What a request to collect one outlet alone says (scraper/schedule/answer-collect-request.ts). */
function collectionOf(outletId: number): string {
  return JSON.stringify({ outletIds: [outletId] })
}

export function findRequest(db: Db, id: number): Promise<Request | undefined> {
  return db.selectFrom('request').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Requests of a kind that nobody has finished yet, oldest first. */
export function listOpenRequests(db: Db, kind: RequestKind): Promise<Request[]> {
  return db.selectFrom('request').selectAll().where('state', 'in', ['waiting', 'claimed']).where('kind', '=', kind).orderBy('id').execute()
}

/** Ids of the requests of a kind that nobody has finished and that no living worker has in hand (a lease `request:<id>` says so), oldest first. */
export async function listFreeRequests(db: Db, kind: RequestKind): Promise<number[]> {
  const rows = await db
    .selectFrom('request')
    .select('id')
    .where('state', 'in', ['waiting', 'claimed'])
    .where('kind', '=', kind)
    .where(({ not }) => not(isHeld('request')))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Writes down that a worker has a request in hand. Which one, its lease on the request tells. */
export async function claimRequest(db: Db, requestId: number, now: number): Promise<void> {
  await db
    .updateTable('request')
    .set({ state: 'claimed', claimed_at: now })
    .where('id', '=', requestId)
    .where('state', '=', 'waiting')
    .execute()
}

/** Asks the worker to do no more of what it has in hand; it looks twice a second. */
export async function askToStop(db: Db, requestId: number, now: number): Promise<void> {
  await db
    .updateTable('request')
    .set({ stop_asked_at: now })
    .where('id', '=', requestId)
    .where('state', 'in', ['waiting', 'claimed'])
    .execute()
}

export async function isAskedToStop(db: Db, requestId: number): Promise<boolean> {
  const request = await db.selectFrom('request').select('stop_asked_at').where('id', '=', requestId).executeTakeFirst()
  return request !== undefined && request.stop_asked_at !== null
}

export async function saveProgress(db: Db, requestId: number, progress: unknown): Promise<void> {
  await db
    .updateTable('request')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', requestId)
    .execute()
}

export async function finishRequest(db: Db, requestId: number, state: 'done' | 'failed', result: unknown, now: number): Promise<void> {
  await db
    .updateTable('request')
    .set({ state, result: JSON.stringify(result), finished_at: now })
    .where('id', '=', requestId)
    .execute()
}

/** The newest request of a kind whose payload fits; undefined where there is none among the last hundred. */
export async function findNewestRequest(db: Db, kind: RequestKind, fits: (payload: unknown) => boolean): Promise<Request | undefined> {
  const newest = await db.selectFrom('request').selectAll().where('kind', '=', kind).orderBy('id', 'desc').limit(100).execute()
  return newest.find(({ payload }) => fits(JSON.parse(payload)))
}
