import { type Kysely, sql } from 'kysely'

/**
 * What grows without end stands in a partition for each month: articles, pages and what was found in articles by the month in which they were stored, daily counts by the
 * month of their day. So an index of the newest month fits into memory, and an old month can be moved or thrown away at once.
 *
 * An id begins with its month, counted from January 2000: rasad_month() · 2^40 + a number that goes on. So an article's id says in which partition it is, and whatever refers
 * to it stands in the partition of the same month; ids stay in the order of storing and below 2^53. What was moved here from SQLite has ids below 2^40.
 */
const keys = {
  ...{ article: 'id', page: 'id', article_search: 'rowid', mention: 'article_id', quote: 'article_id', article_count: 'article_id' },
  daily_count: 'day',
} as const

type Parted = keyof typeof keys

/** How many ids there are of one month. */
export const PER_MONTH = 2 ** 40

/** The column by which a table is parted; undefined for tables that are not. */
export function partitionKey(table: string): string | undefined {
  return table in keys ? keys[table as Parted] : undefined
}

/** How many months have partitions before they begin; and, of the days, how many that are over: older ones stand together in one. */
export type Months = { ahead: number; past: number }
const usual: Months = { ahead: 3, past: 12 }

/**
 * Makes the partitions of this month and the three to come that are not there yet; to be called at each start and every hour. Days of months further on, which a faulty page can name, wait in
 * daily_count_later and are moved when their month is made. Nothing else has such a place: a month without partitions takes no articles.
 */
export async function makePartitions<Schema>(db: Kysely<Schema>, now: number, { ahead, past }: Months = usual): Promise<void> {
  const month = monthOf(now)
  if ((await listMissing(db, month, { ahead, past })).length === 0) return
  await db.transaction().execute(async (trx) => {
    // Each process looks at its start.
    await sql`select pg_advisory_xact_lock(hashtextextended('rasad partitions', 0))`.execute(trx)
    for (const missing of await listMissing(trx, month, { ahead, past })) await makePartition(trx, missing)
  })
}

/** A month of a table; or, where `isEnd`, what lies before that month and, of days, behind all months. */
type Missing = { table: Parted; month: number; isEnd: boolean }

async function listMissing<Schema>(db: Kysely<Schema>, month: number, { ahead, past }: Months): Promise<Missing[]> {
  const made = await listPartitions(db)
  return (Object.keys(keys) as Parted[]).flatMap((table) => {
    const isNew = !made.has(`${table}_earlier`)
    const first = isNew && keys[table] === 'day' ? month - past : month
    const months = Array.from({ length: month + ahead - first + 1 }, (_, index) => ({ table, month: first + index, isEnd: false }))
    return [...(isNew ? [{ table, month: first, isEnd: true }] : []), ...months.filter((one) => !made.has(nameOf(table, one.month)))]
  })
}

/** Months since January 2000, as rasad_month() counts them. */
function monthOf(now: number): number {
  const date = new Date(now)
  return (date.getUTCFullYear() - 2000) * 12 + date.getUTCMonth()
}

function nameMonth(month: number, mark: string): string {
  return `${2000 + Math.floor(month / 12)}${mark}${String((month % 12) + 1).padStart(2, '0')}`
}

function nameOf(table: Parted, month: number): string {
  return `${table}_${nameMonth(month, '_')}`
}

/** Where a month begins, as SQL. */
function beginOf(table: Parted, month: number): string {
  return keys[table] === 'day' ? `'${nameMonth(month, '-')}'` : String(month * PER_MONTH)
}

async function listPartitions<Schema>(db: Kysely<Schema>): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_inherits join pg_class as part on part.oid = inhrelid
    where pg_table_is_visible(part.oid)`.execute(db)
  return new Set(rows.map(({ name }) => name))
}

async function makePartition<Schema>(trx: Kysely<Schema>, { table, month, isEnd }: Missing): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(trx)
  const [name, from, to] = [nameOf(table, month), beginOf(table, month), beginOf(table, month + 1)]
  const isByDay = keys[table] === 'day'
  if (isEnd) {
    await run(`create table ${table}_earlier partition of ${table} for values from (minvalue) to (${from}) ${stored(table)}`)
    if (isByDay) await run(`create table ${table}_later partition of ${table} default`)
    return
  }
  // Made on its own and then attached, which makes nobody wait for long.
  await run(`create table ${name} (like ${table} including all) ${stored(table)}`)
  const waiting = `delete from ${table}_later where day >= ${from} and day < ${to} returning *`
  if (isByDay) await run(`with waiting as (${waiting}) insert into ${name} select * from waiting`)
  await run(`alter table ${table} attach partition ${name} for values from (${from}) to (${to})`)
}

/** The texts of the full text stand apart from its rows, which are looked at by the hundred thousand for their numbers alone: so they are 120 bytes long instead of some thousands. */
function stored(table: Parted): string {
  return table === 'article_search' ? 'with (toast_tuple_target = 128)' : ''
}
