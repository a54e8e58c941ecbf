import { sql } from 'kysely'
import type { Db, PageDb } from '#db/connection.ts'

/** What a table takes: its rows, the bytes of them, and those of its indexes. */
export type TableCost = { table: string; rows: number; bytes: number; indexBytes: number }

/** What the tables of a SQLite database take, the largest first; the full text as one table. Pages that are not full count whole. */
export async function listCosts(db: Db | PageDb): Promise<TableCost[]> {
  const { rows } = await sql<Omit<TableCost, 'rows'>>`
    select case when m.tbl_name like 'article_search%' then 'article_search' else m.tbl_name end as "table",
      sum(case when m.type = 'table' then s.pgsize else 0 end) as bytes, sum(case when m.type = 'index' then s.pgsize else 0 end) as "indexBytes"
    from dbstat as s join sqlite_master as m on m.name = s.name where s.aggregate = true group by 1 order by sum(s.pgsize) desc`.execute(db)
  const costs: TableCost[] = []
  for (const row of rows) costs.push({ ...row, rows: await countRows(db, row.table) })
  return costs
}

async function countRows(db: Db | PageDb, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)
  return rows[0]?.count ?? 0
}
