import { type Kysely, sql } from 'kysely'

/**
 * Tells the planner what the tables hold that stand in partitions: autovacuum analyses partitions alone, never what they are parts of, so that it would guess how many rows a question over months gives.
 * To be called often: it analyses what was not looked at for a day, or has grown to twice what it was. `now`: real time.
 */
export async function analyseParted<Schema>(db: Kysely<Schema>, now: number): Promise<void> {
  if ((await listUnseen(db, now)).length === 0) return
  const alone = await canLeaveParts(db)
  await db.transaction().execute(async (trx) => {
    // Each worker calls this.
    await sql`select pg_advisory_xact_lock(hashtextextended('rasad statistics', 0))`.execute(trx)
    for (const table of await listUnseen(trx, now)) await sql.raw(`analyze ${alone ? 'only ' : ''}${table}`).execute(trx)
  })
}

/** Rows are counted as autovacuum last saw them; a negative number stands for a partition that nobody has looked at. */
async function listUnseen<Schema>(db: Kysely<Schema>, now: number): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select parent.oid::regclass::text as name from pg_class as parent join pg_stat_user_tables as seen on seen.relid = parent.oid
    where parent.relkind = 'p' and pg_table_is_visible(parent.oid) and (
      coalesce(seen.last_analyze < to_timestamp(${now / 1000}) - interval '1 day', true)
      or 2 * parent.reltuples < (
        select sum(part.reltuples) from pg_inherits join pg_class as part on part.oid = inhrelid where inhparent = parent.oid and part.reltuples > 0
      )
    ) order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

/** From PostgreSQL 18 on the partitions, which autovacuum looks after, need not be read for themselves too. */
async function canLeaveParts<Schema>(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version_num') as version`.execute(db)
  return Number(rows[0]?.version) >= 180_000
}
