import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished } from 'vitest'
import { type Db, openDatabase, openPageDatabase, openPostgres, type PageDb } from '#db/connection.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import { checkCounts } from '#db/queries/check-counts.ts'

/** Where the PostgreSQL server of this run is (vitest.postgres.config.ts); undefined where the tests run on SQLite. */
const server = process.env.RASAD_TEST_DATABASE

/** For tests that are about SQLite's files: `test.skipIf(isPostgres)`. */
export const isPostgres = server !== undefined

/** `file`, `pagesFile`: the SQLite files; on PostgreSQL both are the database's address. `reopen`: another connection to the same database. */
export type FreshDatabase = { db: Db; pages: PageDb; file: string; pagesFile: string; folder: string; reopen: () => Db }

/** The main database of a test, opened by another process: `file` as `freshDatabase` gave it. */
export function openTestDatabase(file: string): Db {
  return file.startsWith('postgres://') ? openPostgres(file, { connections: 4 }).db : openDatabase(file)
}

/**
 * A fresh migrated database for one test; what it leaves is cleared away by the operating system, or with the server. Its counts must equal a recount when the test is over, unless it writes
 * wrong ones itself: `countsMayDiffer`.
 */
export async function freshDatabase({ countsMayDiffer = false } = {}): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-test-'))
  const fresh = server === undefined ? await freshFiles(folder) : { ...(await freshPostgres(server)), folder }
  if (!countsMayDiffer) checkAfterTest(fresh.file)
  return fresh
}

/** What `rasad check` proves, by a connection of its own: the test may have closed its database. */
function checkAfterTest(file: string): void {
  try {
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') return
      const db = openTestDatabase(file)
      const differences = await checkCounts(db)
      await db.destroy()
      expect(differences, 'counts that a recount does not confirm').toEqual([])
    })
  } catch {
    // Opened for a whole file: see shareDashboard.
  }
}

async function freshFiles(folder: string): Promise<FreshDatabase> {
  template ??= migrateTemplate()
  const { file: migrated, pagesFile: migratedPages } = await template
  const file = join(folder, 'rasad.db')
  const pagesFile = join(folder, 'pages.db')
  await copyFile(migrated, file)
  await copyFile(migratedPages, pagesFile)
  return { db: openDatabase(file), pages: openPageDatabase(pagesFile), file, pagesFile, folder, reopen: () => openDatabase(file) }
}

type Files = { file: string; pagesFile: string }

/** The migrated files that each test's own are copied from: to migrate anew takes forty times as long. */
let template: Promise<Files> | undefined

async function migrateTemplate(): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-template-'))
  const file = join(folder, 'rasad.db')
  const pagesFile = join(folder, 'pages.db')
  const db = openDatabase(file)
  const pages = openPageDatabase(pagesFile)
  await migrateDatabase(db, file)
  await migratePageDatabase(pages, pagesFile)
  await db.destroy()
  await pages.destroy()
  return { file, pagesFile }
}

async function freshPostgres(url: string): Promise<Omit<FreshDatabase, 'folder'>> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client(`${url}/postgres`)
  await client.connect()
  await client.query(`create database ${name} template template_rasad`)
  await client.end()
  const file = `${url}/${name}`
  const open = () => {
    const opened = openPostgres(file, { connections: 4 })
    closeAfterTest(opened.db)
    return opened
  }
  return { ...open(), file, pagesFile: file, reopen: () => open().db }
}

/** Connections of tests that are over would fill the server. One that the test itself has closed is closed twice. */
function closeAfterTest(db: Db): void {
  try {
    onTestFinished(() => db.destroy())
  } catch {
    // Opened for a whole file: it ends with the process.
  }
}
