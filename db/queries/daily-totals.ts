import type { Db } from '../connection.ts'

/** Which outlet-days a figure is about; days are `YYYY-MM-DD`, both ends included. */
export type Selection = { outletIds: number[]; from: string; to: string }

/** Articles collected per outlet and day; days without any have no row. */
export function listDailyTotals(
  db: Db,
  { outletIds, from, to }: Selection,
): Promise<{ outlet_id: number; day: string; articles: number }[]> {
  if (outletIds.length === 0) return Promise.resolve([])
  return db
    .selectFrom('daily_total')
    .select(['outlet_id', 'day', 'articles'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('outlet_id', 'in', outletIds)
    .where('articles', '>', 0)
    .execute()
}
