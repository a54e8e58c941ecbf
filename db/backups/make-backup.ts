import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { copyDatabase, requireFreeSpace } from './copy-database.ts'
import { BACKUP_FILES, MANIFEST_FILE, type Manifest, writeManifest } from './manifest.ts'
import { listApplied } from './schema-of.ts'

export type BackupOrder = {
  databaseFile: string
  /** Null leaves the archive of pages out: it is the larger part, and can be fetched again as far as the web remembers. */
  pagesFile: string | null
  /** Where backups lie; each gets a folder of its own in it. */
  folder: string
  version: string
  reason: Manifest['reason']
  now: number
}

/**
 * Copies the databases, which others may be writing to, into a folder of its own with a manifest. The folder appears under its name only when everything in it is whole.
 * Returns that name. Throws where the disk has no room for all of it.
 */
export async function makeBackup(order: BackupOrder): Promise<string> {
  const { databaseFile, pagesFile, folder, reason, version, now } = order
  await mkdir(folder, { recursive: true })
  const sources = [
    { name: BACKUP_FILES.database, file: databaseFile },
    ...(pagesFile === null ? [] : [{ name: BACKUP_FILES.pages, file: pagesFile }]),
  ]
  await requireFreeSpace(
    sources.map(({ file }) => file),
    join(folder, 'backup'),
  )
  const name = await freeName(
    folder,
    `rasad-${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}${reason === 'asked' ? '' : '-before-migration'}`,
  )
  const partial = join(folder, `${name}.partial`)
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial)
  try {
    const files: Manifest['files'] = []
    for (const source of sources) files.push(await copyInto(partial, source))
    const [database, pages] = sources.map((source) => listApplied(join(partial, source.name)))
    const manifest = { version, createdAt: now, reason, schema: database!, pageSchema: pages ?? null, files }
    await writeFile(join(partial, MANIFEST_FILE), writeManifest(manifest))
    await rename(partial, join(folder, name))
    return name
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw error
  }
}

type Source = { name: Manifest['files'][number]['name']; file: string }

async function copyInto(folder: string, { name, file }: Source): Promise<Manifest['files'][number]> {
  const copy = join(folder, name)
  const { bytes } = await copyDatabase(file, copy)
  return { name, bytes, sha256: await hashFile(copy) }
}

/** SHA-256 of a file in hexadecimal digits. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Two backups within one second get numbers. */
async function freeName(folder: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`
    const isTaken = await stat(join(folder, candidate)).then(
      () => true,
      () => false,
    )
    if (!isTaken) return candidate
  }
}
