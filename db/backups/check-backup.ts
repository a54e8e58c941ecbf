import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { migrations, pageMigrations } from '../migrate.ts'
import { hashFile } from './make-backup.ts'
import { backupProblem, type Manifest, readManifest } from './manifest.ts'

/** What a folder is at a first look: its manifest, the presence and size of its files, and whether this Rasad knows its schema. Throws a problem (`faultOf`). */
export function lookAtBackup(folder: string): Manifest {
  const manifest = readManifest(folder)
  for (const { name, bytes } of manifest.files) {
    const file = join(folder, name)
    if (!existsSync(file)) throw backupProblem('incomplete', `Cannot use ${folder}: ${name} is missing`)
    const { size } = statSync(file)
    if (size !== bytes) throw backupProblem('damaged', `Cannot use ${folder}: ${name} has ${size} bytes and should have ${bytes}`)
  }
  const unknown = [
    ...manifest.schema.filter((name) => !(name in migrations)),
    ...(manifest.pageSchema ?? []).filter((name) => !(name in pageMigrations)),
  ]
  if (unknown.length > 0) {
    const of = `it was made by Rasad ${manifest.version}, whose database has ${unknown.join(', ')}`
    throw backupProblem('newer', `Cannot use ${folder}: ${of}, which this version does not know. Bring Rasad up to date first.`)
  }
  return manifest
}

/** The same and every byte: no file may differ from what was written. */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = lookAtBackup(folder)
  for (const { name, sha256 } of manifest.files) {
    if ((await hashFile(join(folder, name))) !== sha256)
      throw backupProblem('damaged', `Cannot use ${folder}: ${name} is not what was written, its checksum differs`)
  }
  return manifest
}
