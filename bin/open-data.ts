import { mkdirSync } from 'node:fs'
import { type Db, openDatabase, openPageDatabase, type PageDb } from '#db/connection.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import { classifySectionsAnew } from '#db/queries/section-words.ts'
import type { Config } from './config.ts'
import { copyBeforeMigrating } from './copy-before-migrating.ts'

export type Data = { db: Db; pages: PageDb; close: () => Promise<void> }

/** Creates the data folder if need be, brings both database files to the newest schema and opens them. */
export async function openData(config: Config): Promise<Data> {
  mkdirSync(config.dataFolder, { recursive: true })
  const db = openDatabase(config.databaseFile)
  const pages = openPageDatabase(config.pagesFile)
  await copyBeforeMigrating(config)
  await migrateDatabase(db, config.databaseFile)
  await migratePageDatabase(pages, config.pagesFile)
  await classifySectionsAnew(db)
  return {
    db,
    pages,
    close: async () => {
      await db.destroy()
      await pages.destroy()
    },
  }
}
