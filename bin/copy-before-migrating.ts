import { thinOut } from '#db/backups/list-backups.ts'
import { makeBackup } from '#db/backups/make-backup.ts'
import { listApplied } from '#db/backups/schema-of.ts'
import { migrations, pageMigrations } from '#db/migrate.ts'
import type { Config } from './config.ts'
import { rasadVersion } from './rasad-version.ts'

/** How many of these copies are kept. */
const COPIES_KEPT = 3

/**
 * Before a database that holds something is brought to a newer schema, a copy of it is put among the backups; of the archive of pages only where its own schema changes, for it may be a
 * hundred times larger. Throws where the disk has no room, so that nothing is changed that could not be taken back.
 */
export async function copyBeforeMigrating({ databaseFile, pagesFile, backupFolder }: Config): Promise<void> {
  const [database, pages] = [isBehind(databaseFile, migrations), isBehind(pagesFile, pageMigrations)]
  if (!database && !pages) return
  const name = await makeBackup({
    databaseFile,
    pagesFile: pages ? pagesFile : null,
    folder: backupFolder,
    version: rasadVersion(),
    reason: 'before-migration',
    now: Date.now(),
  })
  console.log(`The database is brought to a newer schema; a copy of it as it was is kept as ${name}.`)
  thinOut(backupFolder, COPIES_KEPT)
}

/** A new file holds nothing worth a copy. */
function isBehind(file: string, known: Record<string, unknown>): boolean {
  const applied = listApplied(file)
  return applied.length > 0 && Object.keys(known).some((name) => !applied.includes(name))
}
