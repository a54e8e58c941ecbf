import { mkdirSync } from 'node:fs'
import { type Db, forPages, openDatabase, openPageDatabase, openPostgres, type PageDb } from '#db/connection.ts'
import { checkServer } from '#db/dialects/postgres/check-server.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import { requireWhole } from '#db/move/move-mark.ts'
import { prepareMonths } from '#db/prepare-months.ts'
import { classifySectionsAnew } from '#db/queries/section-words.ts'
import type { Config } from './config.ts'
import { copyBeforeMigrating } from './copy-before-migrating.ts'
import type { SharedDatabase } from './database-config.ts'

export type Data = { db: Db; pages: PageDb; close: () => Promise<void> }

/** Creates the data folder if need be, brings the databases to the newest schema and opens them: two files in the folder, or the PostgreSQL database that is named. */
export async function openData(config: Config): Promise<Data> {
  mkdirSync(config.dataFolder, { recursive: true })
  const data = config.database ? await openShared(config.database) : await openFiles(config)
  await requireWhole(data.db)
  await classifySectionsAnew(data.db)
  return data
}

/** What pages are made from: a wait for another process's write is kept short, and so is a question that takes too long. */
export function openForWeb({ database, databaseFile }: Config): { db: Db; reading: Db; close: () => Promise<void> } {
  if (database?.replicaUrl) return openWithReplica(database, database.replicaUrl)
  const db = database ? openPostgres(database.url, database).db : openDatabase(databaseFile, forPages)
  return { db, reading: db, close: () => db.destroy() }
}

/** Writing has a few connections of its own beside those of reading. */
function openWithReplica(database: SharedDatabase, replicaUrl: string) {
  const { db } = openPostgres(database.url, database)
  const reading = openPostgres(database.url, { ...database, connections: 2, replicaUrl, replicaConnections: database.connections }).db
  const close = async () => {
    await db.destroy()
    await reading.destroy()
  }
  return { db, reading, close }
}

async function openFiles(config: Config): Promise<Data> {
  const db = openDatabase(config.databaseFile)
  const pages = openPageDatabase(config.pagesFile)
  await copyBeforeMigrating(config)
  await migrateDatabase(db, config.databaseFile)
  await migratePageDatabase(pages, config.pagesFile)
  return {
    db,
    pages,
    close: async () => {
      await db.destroy()
      await pages.destroy()
    },
  }
}

/** Recounts and migrations take as long as they take: the limit on statements is for pages alone. */
async function openShared({ url, connections }: SharedDatabase): Promise<Data> {
  const { db, pages } = openPostgres(url, { connections })
  const { host, pathname } = new URL(url)
  const name = `${host}${pathname}`
  await checkServer(db, name)
  await migrateDatabase(db, name)
  await migratePageDatabase(pages, name)
  await prepareMonths(db, Date.now())
  return { db, pages, close: () => db.destroy() }
}
