import { copyFile, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import SQLite from 'better-sqlite3'

/** What a copy takes beside its own size while it is made. */
const SPARE = 1.1

/**
 * Copies a database file that others may be writing to, by SQLite's own online backup, and proves that the copy is whole. The destination
 * appears only when it is complete.
 */
export async function copyDatabase(file: string, destination: string): Promise<{ bytes: number }> {
  const partial = `${destination}.partial`
  await rm(partial, { force: true })
  const source = new SQLite(file, { readonly: true, fileMustExist: true })
  try {
    await source.backup(partial)
  } finally {
    source.close()
  }
  standAlone(partial)
  requireWhole(partial)
  await rename(partial, destination)
  return { bytes: (await stat(destination)).size }
}

/**
 * Puts a backup in the place of a database file; nobody may have it open. What stood there before is kept beside it as `….before-restore`.
 * Throws, and changes nothing, where the backup is not a whole database with the given table.
 */
export async function replaceDatabase(backup: string, file: string, table: string): Promise<void> {
  await requireFreeSpace([backup], file)
  requireWhole(backup, table)
  const partial = `${file}.restoring`
  await copyFile(backup, partial)
  await moveAside(file)
  await rename(partial, file)
}

async function moveAside(file: string): Promise<void> {
  if (!(await exists(file))) return
  checkpoint(file)
  await rename(file, `${file}.before-restore`)
  await rm(`${file}-wal`, { force: true })
  await rm(`${file}-shm`, { force: true })
}

/** A copy is one file: without a write-ahead log, looking into it leaves nothing beside it. */
function standAlone(file: string): void {
  const sqlite = new SQLite(file)
  sqlite.pragma('journal_mode = delete')
  sqlite.close()
}

/** Brings what stands in the write-ahead log into the file, so that the file alone is whole. */
function checkpoint(file: string): void {
  const sqlite = new SQLite(file)
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.close()
}

function requireWhole(file: string, table?: string): void {
  try {
    const sqlite = new SQLite(file, { readonly: true, fileMustExist: true })
    const verdict = sqlite.pragma('quick_check(1)', { simple: true })
    const hasTable = table === undefined || sqlite.prepare('select 1 from sqlite_master where name = ?').get(table) !== undefined
    sqlite.close()
    if (verdict !== 'ok') throw new Error(`SQLite says of it: ${verdict}`)
    if (!hasTable) throw new Error(`it has no table "${table}"`)
  } catch (cause) {
    throw new Error(`Cannot use ${file}: it is not a whole database of Rasad`, { cause })
  }
}

/** Throws where the disk of `destination` has no room for a copy of all the files. */
export async function requireFreeSpace(files: string[], destination: string): Promise<void> {
  let needed = 0
  for (const file of files) needed += (await stat(file)).size * SPARE
  const disk = await statfs(dirname(destination))
  const free = disk.bavail * disk.bsize
  if (free < needed)
    throw new Error(`Cannot write ${destination}: it needs ${megabytes(needed)} MB and the disk has ${megabytes(free)} MB free`)
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_048_576)
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}
