import { type Kysely, sql } from 'kysely'
import { ASIDE_KEY } from '../dialect.ts'

/** `takes` and `makes`: the statements that take an index or a reference off its table, and make it again. */
type Part = { takes: string; makes: string }

/**
 * Takes the indexes and references off tables that are to be filled: each row would look through all of them, and all references would be looked up one by one. Primary keys and what is unique
 * stay. Taken off and noted in one transaction, so that whoever is killed leaves what putBack needs. Does nothing where something is set aside already.
 */
export async function setAside<Schema>(db: Kysely<Schema>, tables: string[]): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if ((await findAside(trx)).length > 0) return
    const parts = [...(await listReferences(trx, tables)), ...(await listIndexes(trx, tables))]
    for (const { takes } of parts) await sql.raw(takes).execute(trx)
    const made = JSON.stringify(parts.map(({ makes }) => makes).reverse())
    await sql`insert into setting (key, value) values (${ASIDE_KEY}, ${made})`.execute(trx)
  })
}

/** Makes again what was set aside, proves every reference by it, and tells the planner what the tables hold. One transaction: a kill leaves all of it to be done. */
export async function putBack<Schema>(db: Kysely<Schema>): Promise<void> {
  const statements = await findAside(db)
  if (statements.length === 0) return
  await db.transaction().execute(async (trx) => {
    await sql`set local maintenance_work_mem = '512MB'`.execute(trx)
    for (const statement of statements) await sql.raw(statement).execute(trx)
    await sql`delete from setting where key = ${ASIDE_KEY}`.execute(trx)
  })
  await sql`vacuum analyze`.execute(db)
}

async function findAside<Schema>(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ value: string }>`select value from setting where key = ${ASIDE_KEY}`.execute(db)
  return rows[0] ? (JSON.parse(rows[0].value) as string[]) : []
}

/** Those of a parted table stand at the table itself, and go and come with it in every partition. */
async function listReferences<Schema>(db: Kysely<Schema>, tables: string[]): Promise<Part[]> {
  const { rows } = await sql<Part>`select format('alter table %s drop constraint %I', conrelid::regclass, conname) as takes,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as makes
    from pg_constraint where contype = 'f' and conparentid = 0 and conrelid = any (${asTables(tables)}) order by oid`.execute(db)
  return rows
}

async function listIndexes<Schema>(db: Kysely<Schema>, tables: string[]): Promise<Part[]> {
  const { rows } = await sql<Part>`select format('drop index %s', indexrelid::regclass) as takes,
      replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') as makes
    from pg_index where not indisunique and indrelid = any (${asTables(tables)}) order by indexrelid`.execute(db)
  return rows
}

/** Where a table is not there, nothing of it is. */
function asTables(tables: string[]) {
  return sql`array(select to_regclass(format('%I', name)) from unnest(${tables}::text[]) as given(name))`
}
