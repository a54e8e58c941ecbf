import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { OutletRow } from '../rows/outlet.ts'

export type Outlet = Selectable<OutletRow>

/** The columns of an outlet that its definition decides; `definition` is the whole of it as JSON. */
export type SavedDefinition = Pick<OutletRow, 'slug' | 'name' | 'language' | 'country' | 'time_zone' | 'definition' | 'verified'>

/**
 * Adds an outlet or, where its slug is known, replaces its definition; every definition it ever had stays in its history. The same definition
 * again changes nothing, and a catalogue definition never replaces what a user has saved. A changed outlet is due at once.
 */
export function saveOutlet(
  db: Db,
  saved: SavedDefinition,
  origin: OutletRow['origin'],
  now: number,
): Promise<{ id: number; outcome: 'added' | 'changed' | 'kept' }> {
  return db.transaction().execute(async (trx) => {
    const known = await trx.selectFrom('outlet').select(['id', 'definition', 'origin']).where('slug', '=', saved.slug).executeTakeFirst()
    if (known && (known.definition === saved.definition || (known.origin === 'user' && origin === 'catalogue'))) {
      return { id: known.id, outcome: 'kept' }
    }
    const id = known?.id ?? (await insertOutlet(trx, saved, origin, now))
    if (known)
      await trx
        .updateTable('outlet')
        .set({ ...saved, origin, next_run_at: now })
        .where('id', '=', id)
        .execute()
    await insertVersion(trx, id, saved.definition, now)
    return { id, outcome: known ? 'changed' : 'added' }
  })
}

/** Every outlet, by name of its slug. */
export function listOutlets(db: Db): Promise<Outlet[]> {
  return db.selectFrom('outlet').selectAll().orderBy('slug').execute()
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
    .set(isEnabled ? { enabled: 1, next_run_at: now } : { enabled: 0 })
    .where('id', '=', outletId)
    .execute()
}

/** Enabled outlets whose time has come, longest overdue first; an outlet that never ran (null) comes first of all. */
export function listDueOutlets(db: Db, now: number): Promise<Outlet[]> {
  return db
    .selectFrom('outlet')
    .selectAll()
    .where('enabled', '=', 1)
    .where((where) => where.or([where('next_run_at', 'is', null), where('next_run_at', '<=', now)]))
    .orderBy('next_run_at')
    .execute()
}

export async function setNextRun(db: Db, outletId: number, nextRunAt: number): Promise<void> {
  await db.updateTable('outlet').set({ next_run_at: nextRunAt }).where('id', '=', outletId).execute()
}

async function insertOutlet(db: Db, saved: SavedDefinition, origin: OutletRow['origin'], now: number): Promise<number> {
  const row = { ...saved, origin, enabled: 1, next_run_at: now, created_at: now } as const
  const { id } = await db.insertInto('outlet').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

async function insertVersion(db: Db, outletId: number, definition: string, now: number): Promise<void> {
  const { last } = await db
    .selectFrom('outlet_definition')
    .select((select) => select.fn.max('version').as('last'))
    .where('outlet_id', '=', outletId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('outlet_definition')
    .values({ outlet_id: outletId, version: (last ?? 0) + 1, definition, saved_at: now })
    .execute()
}
