import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { listOf } from '../dialects/words.ts'

/** Which outlet-days a figure is about; days are `YYYY-MM-DD`, both ends included. */
export type Selection = { outletIds: number[]; from: string; to: string }

export type DailyTotal = { outlet_id: number; day: string; articles: number }

/** Articles collected per outlet and day; days without any have no row. Read as JSON, since twenty thousand rows would take three times as long. */
export async function listDailyTotals(db: Db, { outletIds, from, to }: Selection): Promise<DailyTotal[]> {
  if (outletIds.length === 0) return []
  const { rows } = await sql<{ outlet_id: number; days: string; counts: string }>`
    select outlet_id, ${listOf(sql`day`)} as days, ${listOf(sql`articles`)} as counts from daily_total
    where outlet_id in (${sql.join(outletIds)}) and day between ${from} and ${to} and articles > 0 group by outlet_id`.execute(db)
  return rows.flatMap(({ outlet_id, days, counts }) => {
    const articles = JSON.parse(counts) as number[]
    return (JSON.parse(days) as string[]).map((day, at) => ({ outlet_id, day, articles: articles[at] as number }))
  })
}
