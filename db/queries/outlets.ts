import { type Selectable, sql } from 'kysely'
import type { Db } from '../connection.ts'
import { lockFor, OUTLETS } from '../dialects/dialect.ts'
import type { OutletRow } from '../rows/outlet.ts'
import { isHeld } from './leases.ts'
import { notePause } from './outlet-pauses.ts'

export type Outlet = Selectable<OutletRow>

/** The columns of an outlet that its definition decides; `definition` is the whole of it as JSON. */
export type SavedDefinition = Pick<OutletRow, 'slug' | 'name' | 'language' | 'country' | 'time_zone' | 'definition' | 'verified'>

/**
 * Adds an outlet or, where its slug is known, replaces its definition; every definition it ever had stays in its history. The same definition
 * again changes nothing, and a catalogue definition never replaces what a user has saved, nor brings back what a user deleted (id 0 then). A changed
 * outlet is due at once. `savedBy`: a reader's name.
 */
export function saveOutlet(
  db: Db,
  saved: SavedDefinition,
  origin: OutletRow['origin'],
  now: number,
  savedBy: string | null = null,
): Promise<{ id: number; outcome: 'added' | 'changed' | 'kept' }> {
  return inTransaction(db, async (trx) => {
    await lockFor(trx, OUTLETS)
    const known = await trx.selectFrom('outlet').select(['id', 'definition', 'origin']).where('slug', '=', saved.slug).executeTakeFirst()
    if (known && (known.definition === saved.definition || (known.origin === 'user' && origin === 'catalogue'))) {
      return { id: known.id, outcome: 'kept' }
    }
    if (known) {
      await replaceDefinition(trx, known.id, saved, { origin, savedBy, restores: null }, now)
      return { id: known.id, outcome: 'changed' }
    }
    if (origin === 'catalogue' && (await isDeleted(trx, saved.slug))) return { id: 0, outcome: 'kept' }
    await trx.deleteFrom('deleted_outlet').where('slug', '=', saved.slug).execute()
    const id = await insertOutlet(trx, saved, origin, now)
    await insertVersion(trx, id, { definition: saved.definition, savedBy, restores: null }, now)
    return { id, outcome: 'added' }
  })
}

type Saving = { origin: OutletRow['origin']; savedBy: string | null; restores: number | null }

/** Puts a definition in the place of an outlet's own and keeps it in its history; the outlet is due at once. To be called in a transaction. */
export async function replaceDefinition(
  trx: Db,
  outletId: number,
  saved: SavedDefinition,
  { origin, savedBy, restores }: Saving,
  now: number,
): Promise<void> {
  await lockFor(trx, OUTLETS)
  await trx
    .updateTable('outlet')
    .set({ ...saved, origin, next_run_at: now, next_run_why: null })
    .where('id', '=', outletId)
    .execute()
  await insertVersion(trx, outletId, { definition: saved.definition, savedBy, restores }, now)
}

async function isDeleted(db: Db, slug: string): Promise<boolean> {
  return (await db.selectFrom('deleted_outlet').select('slug').where('slug', '=', slug).executeTakeFirst()) !== undefined
}

/** In the transaction that the caller is in, or in one of its own. */
function inTransaction<Result>(db: Db, work: (trx: Db) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}

/** Every outlet but those that are being deleted, by name of its slug. */
export function listOutlets(db: Db): Promise<Outlet[]> {
  return db.selectFrom('outlet').selectAll().where('deleting_at', 'is', null).orderBy('slug').execute()
}

export function findOutlet(db: Db, slug: string): Promise<Outlet | undefined> {
  return db.selectFrom('outlet').selectAll().where('slug', '=', slug).executeTakeFirst()
}

export function findOutletById(db: Db, id: number): Promise<Outlet | undefined> {
  return db.selectFrom('outlet').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Switches collecting on or off. An outlet switched on is due at once. */
export async function setOutletEnabled(db: Db, outletId: number, isEnabled: boolean, now: number): Promise<void> {
  await db
    .updateTable('outlet')
    .set(isEnabled ? { enabled: 1, next_run_at: now, next_run_why: null } : { enabled: 0 })
    .where('id', '=', outletId)
    .execute()
  await notePause(db, outletId, !isEnabled, now)
}

/** Two clocks of one newsroom may differ so much. */
const clocksDifferMs = 60_000

/**
 * Ids of enabled outlets whose time has come and which nobody has in hand (a lease `outlet:<id>` says so), longest overdue first; an outlet that never ran (null) comes first of all. One whose
 * last run began later than now was planned by a clock that has been set back since: its time has come too, or it would rest for as long as that clock was wrong.
 */
export async function listDueOutlets(db: Db, now: number, most: number): Promise<number[]> {
  const rows = await db
    .selectFrom('outlet')
    .select('id')
    .where('enabled', '=', 1)
    .where((where) =>
      where.or([
        where('next_run_at', 'is', null),
        where('next_run_at', '<=', now),
        where(
          ({ selectFrom }) =>
            selectFrom('run').select('started_at').whereRef('outlet_id', '=', 'outlet.id').orderBy('run.id', 'desc').limit(1),
          '>',
          now + clocksDifferMs,
        ),
      ]),
    )
    .where(({ not }) => not(isHeld('outlet')))
    .orderBy(sql`coalesce(next_run_at, 0)`)
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** `why`: what set the time, in a shape of the scheduler's; kept as JSON. */
export async function setNextRun(db: Db, outletId: number, nextRunAt: number, why: object | null = null): Promise<void> {
  await db
    .updateTable('outlet')
    .set({ next_run_at: nextRunAt, next_run_why: why === null ? null : JSON.stringify(why) })
    .where('id', '=', outletId)
    .execute()
}

async function insertOutlet(db: Db, saved: SavedDefinition, origin: OutletRow['origin'], now: number): Promise<number> {
  const row = { ...saved, origin, enabled: 1, next_run_at: now, created_at: now } as const
  const { id } = await db.insertInto('outlet').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

async function insertVersion(
  db: Db,
  outletId: number,
  { definition, savedBy, restores }: { definition: string } & Pick<Saving, 'savedBy' | 'restores'>,
  now: number,
): Promise<void> {
  const { last } = await db
    .selectFrom('outlet_definition')
    .select((select) => select.fn.max('version').as('last'))
    .where('outlet_id', '=', outletId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('outlet_definition')
    .values({ outlet_id: outletId, version: (last ?? 0) + 1, definition, saved_at: now, saved_by: savedBy, restores })
    .execute()
}
