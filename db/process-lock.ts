import SQLite from 'better-sqlite3'

/** Keeps the connections that hold locks: a collected one would close its file and give the lock back. */
const held = new Set<SQLite.Database>()

/**
 * Holds a lock between processes until the returned function is called or the process dies, however it dies: the operating system takes back
 * SQLite's exclusive lock on the (empty) file. Null where another process still holds it after `waitMs`; the wait blocks this process.
 */
export function holdProcessLock(lockFile: string, waitMs = 0): (() => void) | null {
  const sqlite = new SQLite(lockFile, { timeout: waitMs })
  try {
    sqlite.exec('begin exclusive')
  } catch (cause) {
    sqlite.close()
    if ((cause as { code?: string }).code === 'SQLITE_BUSY') return null
    throw new Error(`Cannot lock ${lockFile}`, { cause })
  }
  held.add(sqlite)
  return () => {
    held.delete(sqlite)
    sqlite.exec('rollback')
    sqlite.close()
  }
}
