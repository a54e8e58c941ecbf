import { sql } from 'kysely'
import pg from 'pg'
import { openPostgres } from '#db/connection.ts'
import { makePartitions } from '#db/dialects/postgres/partitions.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import { startPostgres } from './postgres-server.ts'

/** One server for a run of the tests, with a migrated database that each test's own is copied from. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startPostgres()
  const client = new pg.Client(`${server.url}/postgres`)
  await client.connect()
  await client.query('create database template_rasad')
  const { db, pages } = openPostgres(`${server.url}/template_rasad`)
  await migrateDatabase(db, 'template_rasad')
  await migratePageDatabase(pages, 'template_rasad')
  await makePartitions(db, Date.now(), { ahead: 0, past: 0 })
  // Ids from 1 on, as tests have them; the partitions of months are tried in tests/db/partitions.test.ts.
  await sql`create or replace function rasad_month() returns bigint language sql as 'select 0::bigint'`.execute(db)
  await db.destroy()
  await client.end()
  process.env.RASAD_TEST_DATABASE = server.url
  return server.stop
}
