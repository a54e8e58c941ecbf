import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lookAtBackup } from './check-backup.ts'
import { type BackupFault, faultOf, type Manifest } from './manifest.ts'

/** A folder among the backups: what it holds, or why it cannot be put back. */
export type ListedBackup = { name: string; manifest: Manifest | null; bytes: number; fault: BackupFault | null; detail: string | null }

/** Names that we give; nothing that climbs out of the folder is among them. */
const ours = /^rasad-\d{8}T\d{6}Z(?:-[a-z0-9-]+)?$/

/** True for the name of a backup, as it may stand in an address. */
export function isBackupName(name: string): boolean {
  return ours.test(name)
}

/** The backups in a folder, newest first; those that are under way are left out. */
export function listBackups(folder: string): ListedBackup[] {
  return listNames(folder)
    .map((name) => describe(folder, name))
    .sort((one, other) => other.name.localeCompare(one.name))
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isBackupName(entry.name))
      .map(({ name }) => name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function describe(folder: string, name: string): ListedBackup {
  try {
    const manifest = lookAtBackup(join(folder, name))
    return { name, manifest, bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0), fault: null, detail: null }
  } catch (error) {
    const fault = faultOf(error)
    if (fault === null) throw error
    return { name, manifest: null, bytes: 0, fault, detail: (error as Error).message }
  }
}

/** Deletes a backup for good. Throws for what is no name of one. */
export function deleteBackup(folder: string, name: string): void {
  if (!isBackupName(name)) throw new Error(`Cannot delete "${name}": it is no name of a backup`)
  rmSync(join(folder, name), { recursive: true, force: true })
}

/** Deletes the oldest copies that were taken before migrations, all but the last `kept`. What people asked for is never deleted. */
export function thinOut(folder: string, kept: number): void {
  const copies = listBackups(folder).filter(({ manifest }) => manifest?.reason === 'before-migration')
  for (const { name } of copies.slice(kept)) deleteBackup(folder, name)
}
