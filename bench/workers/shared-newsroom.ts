import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { OutletDefinition } from '#catalog/definition.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'
import { type Db, openPostgres } from '#db/connection.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import { startPostgres } from '#tests/helpers/postgres-server.ts'
import { readOperatedSettings } from '../archive/operated-settings.ts'

/** A newsroom in a PostgreSQL database of its own, on a server of its own that loses nothing. `folder` is what its workers call their data folder. */
export type SharedNewsroom = { db: Db; url: string; folder: string; serverPid: number; close: () => Promise<void> }

export async function openSharedNewsroom(outlets: OutletDefinition[], now: number): Promise<SharedNewsroom> {
  const server = await startPostgres(readOperatedSettings())
  const url = `${server.url}/postgres`
  const { db, pages } = openPostgres(url, { connections: 4 })
  await migrateDatabase(db, url)
  await migratePageDatabase(pages, url)
  for (const subject of listCatalogSubjects()) await saveSubject(db, subject, 'user', now)
  await saveOutlets(db, outlets, 'user', now)
  const close = async () => {
    await db.destroy()
    await server.stop()
  }
  const { rows } = await sql<{ data_directory: string }>`show data_directory`.execute(db)
  const [pid] = readFileSync(join(rows[0]!.data_directory, 'postmaster.pid'), 'utf8').split('\n')
  return { db, url, serverPid: Number(pid), folder: mkdtempSync(join(tmpdir(), 'rasad-workers-')), close }
}
