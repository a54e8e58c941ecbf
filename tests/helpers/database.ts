import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, openDatabase, openPageDatabase, type PageDb } from '#db/connection.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'

/** A fresh migrated SQLite file for one test; the folder is left to the operating system. */
export async function freshDatabase(): Promise<{ db: Db; pages: PageDb; file: string; pagesFile: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-test-'))
  const file = join(folder, 'rasad.db')
  const pagesFile = join(folder, 'pages.db')
  const db = openDatabase(file)
  const pages = openPageDatabase(pagesFile)
  await migrateDatabase(db, file)
  await migratePageDatabase(pages, pagesFile)
  return { db, pages, file, pagesFile, folder }
}
