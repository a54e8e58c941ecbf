import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Db, openPostgres } from '#db/connection.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { startPostgresIn } from '#tests/helpers/postgres-server.ts'
import { copyToPostgres } from './copy-to-postgres.ts'
import { archiveFile, nameOf } from './open.ts'
import { readOperatedSettings } from './operated-settings.ts'
import { countServer } from './processor.ts'

/** The archive of so many made-up articles on a PostgreSQL server of our own: its data are kept in .cache, copied where they are not there yet, brought to the newest schema. */
export async function openOnPostgres(count: number): Promise<{ db: Db; copiedMs: number | null; close: () => Promise<void> }> {
  const folder = `${nameOf(count)}.postgres`
  const start = performance.now()
  const isCopied = existsSync(folder)
  if (!isCopied) await copy(count, folder)
  const copiedMs = isCopied ? null : performance.now() - start
  const server = await startPostgresIn(folder, readOperatedSettings())
  const url = `${server.url}/postgres`
  const { db } = openPostgres(url, { connections: 6 })
  await migrateDatabase(db, url)
  countServer(Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]))
  const close = async () => {
    countServer(null)
    await db.destroy()
    await server.stop()
  }
  return { db, copiedMs, close }
}

/** Under another name until it is whole: who is stopped in the middle leaves nothing that looks finished. */
async function copy(count: number, folder: string): Promise<void> {
  const { file } = await archiveFile(count)
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  // The server runs as another user than root, who must get through to it.
  chmodSync(unfinished, 0o755)
  const server = await startPostgresIn(unfinished, [...readOperatedSettings(), 'synchronous_commit=off'])
  try {
    await copyToPostgres(file, `${server.url}/postgres`)
  } finally {
    await server.stop()
  }
  renameSync(unfinished, folder)
}
