import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDatabase, openPageDatabase, openPostgres } from '#db/connection.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import type { BothDatabases } from '#db/move/move-data.ts'
import { prepareMonths } from '#db/prepare-months.ts'
import { listProcessStatus } from '#db/queries/process-status.ts'
import type { Config } from '../../config.ts'
import { isClaimed } from '../../data-folder-claim.ts'

/** One side of a move. `name`: without a password. `next`: what the operator does once everything is there. */
export type Side = BothDatabases & { name: string; next: string; isRunning: () => Promise<boolean>; close: () => Promise<void> }

/** Every process writes a sign of life more often than this. */
const ALIVE_MS = 30_000

/** What the environment names, brought to the newest schema. */
export function openSource(config: Config): Promise<Side> {
  return config.database ? openShared(config.database.url) : openFolder(config.dataFolder)
}

/** What `--to` names, with the newest schema in it. Throws where it is no other kind of database than the source. */
export async function openTarget(to: string, source: Side): Promise<Side> {
  const isShared = /^postgres(ql)?:\/\//u.test(to)
  if (!isShared && to.includes('://')) throw new Error(`Cannot move to ${to}: name postgres://user:password@host/name, or a data folder`)
  if (isShared === source.name.startsWith('postgres://'))
    throw new Error('Cannot move: one side must be a data folder and the other a PostgreSQL database (DATABASE_URL names the source)')
  return isShared ? openShared(to) : openFolder(resolve(to))
}

async function openFolder(folder: string): Promise<Side> {
  mkdirSync(folder, { recursive: true })
  const [file, pagesFile] = [join(folder, 'rasad.db'), join(folder, 'pages.db')]
  const [db, pages] = [openDatabase(file), openPageDatabase(pagesFile)]
  await migrateDatabase(db, file)
  await migratePageDatabase(pages, pagesFile)
  const close = async () => {
    await db.destroy()
    await pages.destroy()
  }
  const next = `Start Rasad without DATABASE_URL and with RASAD_DATA=${folder}. Stored passwords need the same secret.key (or RASAD_SECRET) there.`
  return { db, pages, name: folder, next, isRunning: async () => isClaimed(folder), close }
}

async function openShared(url: string): Promise<Side> {
  const { db, pages } = openPostgres(url)
  const { host, pathname } = new URL(url)
  const name = `postgres://${host}${pathname}`
  await migrateDatabase(db, name)
  await migratePageDatabase(pages, name)
  await prepareMonths(db, Date.now())
  const isRunning = async () => (await listProcessStatus(db, Date.now() - ALIVE_MS)).length > 0
  const next = 'Start Rasad with DATABASE_URL set to it, and the same RASAD_DATA (its secret.key) or RASAD_SECRET.'
  return { db, pages, name, next, isRunning, close: () => db.destroy() }
}
