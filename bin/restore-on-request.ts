import { join } from 'node:path'
import { checkBackup } from '#db/backups/check-backup.ts'
import { isBackupName } from '#db/backups/list-backups.ts'
import { noteRestore } from '#db/backups/note-restore.ts'
import { restoreBackup } from '#db/backups/restore-backup.ts'
import type { Config } from './config.ts'
import { openData } from './open-data.ts'

type Restoring = { stop: () => Promise<void>; start: () => void }

/**
 * Puts a backup back that the page named: proved whole while everything runs, then with both processes stopped, which are started again whatever came of it. How it ended is
 * noted beside the backups, for the page to tell.
 */
export async function restoreOnRequest(config: Config, name: string, { stop, start }: Restoring): Promise<void> {
  const backup = join(config.backupFolder, name)
  let isStopped = false
  try {
    if (!isBackupName(name)) throw new Error(`Cannot restore "${name}": it is no name of a backup`)
    await checkBackup(backup)
    console.log(`Restoring ${name}: stopping for a moment.`)
    await stop()
    isStopped = true
    await restoreBackup({ ...config, backup })
    await (await openData(config)).close()
    noteRestore(config.backupFolder, { name, at: Date.now(), problem: null })
    console.log(`Restored ${name}. What stood there before is kept as ${config.databaseFile}.before-restore.`)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    noteRestore(config.backupFolder, { name, at: Date.now(), problem })
    console.error(problem)
  } finally {
    if (isStopped) start()
  }
}
