import { type Kysely, sql } from 'kysely'

/** A table as both databases have it. `key`: its primary key; `blobs`: its columns of bytes. */
export type MovedTable = { name: string; columns: string[]; key: string[]; blobs: string[] }

/** Who is at work; and what is made anew: the full text, of which FTS5 keeps none that could be read, and what triggers keep of the articles. */
const left = /^(sqlite_|kysely_|article_search)|^(section_total|lease|host_pace|process_status)$/u

type Column = { name: string; type: string; pk: number }

/** The tables that are moved, as a SQLite database describes them; what others refer to stands before them. */
export async function listMovedTables<Schema>(files: Kysely<Schema>): Promise<MovedTable[]> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table' order by name`.execute(files)
  const names = rows.map(({ name }) => name).filter((name) => !left.test(name))
  const referred = new Map<string, string[]>()
  for (const name of names) referred.set(name, await listReferred(files, name))
  return Promise.all(order(names, referred).map((name) => describe(files, name)))
}

async function listReferred<Schema>(files: Kysely<Schema>, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select "table" as name from pragma_foreign_key_list(${table})`.execute(files)
  return rows.map(({ name }) => name)
}

async function describe<Schema>(files: Kysely<Schema>, name: string): Promise<MovedTable> {
  const { rows } = await sql<Column>`select name, type, pk from pragma_table_info(${name})`.execute(files)
  const key = rows.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
  const blobs = rows.filter(({ type }) => type.toLowerCase() === 'blob')
  return { name, columns: rows.map((row) => row.name), key: key.map((row) => row.name), blobs: blobs.map((row) => row.name) }
}

function order(names: string[], referred: Map<string, string[]>): string[] {
  const ordered = new Set<string>()
  const place = (name: string) => {
    for (const other of referred.get(name) ?? []) if (other !== name && !ordered.has(other)) place(other)
    ordered.add(name)
  }
  for (const name of names) place(name)
  return [...ordered]
}
