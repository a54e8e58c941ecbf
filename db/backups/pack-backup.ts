import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract, pack } from 'tar-stream'
import { BACKUP_FILES, backupProblem, faultOf, MANIFEST_FILE, type Manifest } from './manifest.ts'

const names = new Set<string>([MANIFEST_FILE, ...Object.values(BACKUP_FILES)])

/** A backup as one tar archive, read while it is sent: nothing of it is written to the disk. */
export function packBackup(folder: string, { files, createdAt }: Manifest): Readable {
  const archive = pack()
  const send = async () => {
    for (const name of [MANIFEST_FILE, ...files.map((file) => file.name)]) {
      const { size } = await stat(join(folder, name))
      await pipeline(createReadStream(join(folder, name)), archive.entry({ name, size, mtime: new Date(createdAt) }))
    }
    archive.finalize()
  }
  send().catch((error: Error) => archive.destroy(error))
  return archive as unknown as Readable
}

/** Takes the files of a backup out of its archive. Nothing else is taken: no other name, no folder, no link. Throws a problem (`faultOf`) where it is no archive of ours. */
export async function unpackBackup(file: string, folder: string): Promise<void> {
  const archive = extract()
  const taken = new Set<string>()
  const take = async () => {
    for await (const entry of archive) {
      const { name, type } = entry.header
      if (type !== 'file' || !names.has(name) || taken.has(name))
        throw backupProblem('not-ours', `Cannot use ${file}: it holds "${name}", which is no part of a backup`)
      taken.add(name)
      await pipeline(entry, createWriteStream(join(folder, name)))
    }
  }
  try {
    await Promise.all([pipeline(createReadStream(file), archive), take()])
  } catch (cause) {
    if (faultOf(cause) !== null) throw cause
    throw backupProblem('not-ours', `Cannot use ${file}: it is no archive that Rasad writes`, { cause })
  }
}
