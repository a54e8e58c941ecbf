import { constants, copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openPostgres } from '#db/connection.ts'
import { startPostgres } from '#tests/helpers/postgres-server.ts'
import { archiveFile, sizesOr } from './archive/open.ts'
import { readOperatedSettings } from './archive/operated-settings.ts'
import { keepCollecting } from './move/collect-meanwhile.ts'
import { runMove } from './move/run-move.ts'

export const onlyWhenNamed = true

/**
 * A newsroom of so many articles (100,000 or the sizes that the command names) is moved from files to PostgreSQL and back by the command itself, twice each: while another process
 * stores articles into the source, and once that has stopped, which compares every row and recounts every count.
 */
export async function run(): Promise<string[]> {
  const lines: string[] = []
  for (const size of sizesOr([100_000])) lines.push(...(await measure(size)))
  return lines
}

async function measure(size: number): Promise<string[]> {
  const { file } = await archiveFile(size)
  const folder = mkdtempSync(join(tmpdir(), 'rasad-bench-move-'))
  const [there, back] = [join(folder, 'there'), join(folder, 'back')]
  // As an operator's: every commit reaches the disk.
  const server = await startPostgres(readOperatedSettings())
  const shared = `${server.url}/postgres`
  try {
    const source = join(folder, 'source')
    copyInto(file, source)
    const forth = await moveWhileCollected({ RASAD_DATA: source }, shared, 'to PostgreSQL')
    const sizes = await describeSizes(join(source, 'rasad.db'), shared)
    const home = await moveWhileCollected({ RASAD_DATA: there, DATABASE_URL: shared }, back, 'back to files')
    return [`### ${size} articles`, ...forth, sizes, ...home]
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the same newsroom takes in either database, pages left out. */
async function describeSizes(file: string, shared: string): Promise<string> {
  const { db } = openPostgres(shared)
  const { rows } = await sql<{ bytes: number; articles: number; pages: number }>`select pg_database_size(current_database()) as bytes,
    (select count(*) from article) as articles,
    (select sum(pg_total_relation_size(inhrelid)) from pg_inherits where inhparent = 'page'::regclass) as pages`.execute(db)
  await db.destroy()
  const { bytes, articles, pages } = rows[0] as (typeof rows)[number]
  const perArticle = (all: number) => `${(all / articles / 1000).toFixed(1)} KB an article`
  return `size: ${perArticle(statSync(file).size)} in SQLite, ${perArticle(bytes - pages)} in PostgreSQL`
}

function copyInto(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  copyFileSync(file, join(folder, 'rasad.db'), constants.COPYFILE_FICLONE)
}

async function moveWhileCollected(env: Record<string, string>, to: string, name: string): Promise<string[]> {
  const collecting = await keepCollecting(env)
  const first = await runMove(env, to)
  const stored = await collecting.stop()
  const last = await runMove(env, to)
  return [
    `${name}, while ${stored} articles were stored: ${first.seconds.toFixed(1)} s`,
    ...first.lines.map((line) => `  ${line}`),
    `${name}, the end: ${last.seconds.toFixed(1)} s`,
    ...last.lines.map((line) => `  ${line}`),
  ]
}
