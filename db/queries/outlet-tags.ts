import type { Db } from '../connection.ts'

/** The readers' tags of every outlet that has any, each outlet's in the order of their letters. */
export async function listOutletTags(db: Db): Promise<Map<number, string[]>> {
  const rows = await db.selectFrom('outlet_tag').selectAll().orderBy('tag').execute()
  return new Map([...Map.groupBy(rows, (row) => row.outlet_id)].map(([id, some]) => [id, some.map(({ tag }) => tag)]))
}

export async function listTagsOfOutlet(db: Db, outletId: number): Promise<string[]> {
  const rows = await db.selectFrom('outlet_tag').select('tag').where('outlet_id', '=', outletId).orderBy('tag').execute()
  return rows.map(({ tag }) => tag)
}

/** Gives an outlet these tags and no others. To be called in a transaction. */
export async function setOutletTags(trx: Db, outletId: number, tags: string[]): Promise<void> {
  await trx.deleteFrom('outlet_tag').where('outlet_id', '=', outletId).execute()
  const rows = tags.map((tag) => ({ outlet_id: outletId, tag }))
  if (rows.length > 0) await trx.insertInto('outlet_tag').values(rows).execute()
}
