import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { OutletDefinitionRow } from '../rows/outlet.ts'

export type OutletVersion = Selectable<OutletDefinitionRow>

/** Every definition that an outlet had, newest first, without the definitions themselves. */
export function listOutletVersions(db: Db, outletId: number): Promise<Omit<OutletVersion, 'definition' | 'outlet_id'>[]> {
  return db
    .selectFrom('outlet_definition')
    .select(['version', 'saved_at', 'saved_by', 'restores'])
    .where('outlet_id', '=', outletId)
    .orderBy('version', 'desc')
    .execute()
}

export function findOutletVersion(db: Db, outletId: number, version: number): Promise<OutletVersion | undefined> {
  return db.selectFrom('outlet_definition').selectAll().where('outlet_id', '=', outletId).where('version', '=', version).executeTakeFirst()
}

/** The number of the newest definition; 0 where there is none. */
export async function findNewestVersion(db: Db, outletId: number): Promise<number> {
  const row = await db
    .selectFrom('outlet_definition')
    .select('version')
    .where('outlet_id', '=', outletId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.version ?? 0
}
