import { mkdtemp, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkBackup } from './check-backup.ts'
import { replaceDatabase, requireFreeSpace } from './copy-database.ts'
import { BACKUP_FILES, type Manifest } from './manifest.ts'
import { unpackBackup } from './pack-backup.ts'

export type RestoreOrder = {
  /** The folder of a backup, or the archive that the page gives to download. */
  backup: string
  databaseFile: string
  pagesFile: string
}

/**
 * Puts a backup in the place of the databases, which nobody may have open. What stood there is kept beside them as `….before-restore`. Throws a problem (`faultOf`), and changes
 * nothing, where it is not ours, not whole, or of a newer Rasad. An archive of pages stays where the backup has none.
 */
export async function restoreBackup({ backup, databaseFile, pagesFile }: RestoreOrder): Promise<Manifest> {
  if ((await stat(backup)).isDirectory()) return restoreFolder(backup, databaseFile, pagesFile)
  await requireFreeSpace([backup], databaseFile)
  const unpacked = await mkdtemp(join(dirname(databaseFile), 'restoring-'))
  try {
    await unpackBackup(backup, unpacked)
    return await restoreFolder(unpacked, databaseFile, pagesFile)
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
}

async function restoreFolder(folder: string, databaseFile: string, pagesFile: string): Promise<Manifest> {
  const manifest = await checkBackup(folder)
  await replaceDatabase(join(folder, BACKUP_FILES.database), databaseFile, 'article')
  if (manifest.pageSchema !== null) await replaceDatabase(join(folder, BACKUP_FILES.pages), pagesFile, 'page')
  return manifest
}
