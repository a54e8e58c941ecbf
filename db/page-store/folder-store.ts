import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PageStore } from './page-store.ts'
import { requireStoredName } from './stored-name.ts'

/** Old pages as files in a folder, one for each month in it. The folder itself is never made: a disk that is not mounted must not look like an empty store. */
export function openFolderStore(folder: string): PageStore {
  const place = (name: string) => join(folder, requireStoredName(name))
  return {
    name: folder,
    put: async (name, bytes) => write(folder, place(name), bytes),
    get: async (name) => orNull(readFile(place(name))),
    remove: async (name) => rm(place(name), { force: true }),
  }
}

/** Written under another name, brought to the disk and renamed; then the folder's own list is brought to the disk, for the database will forget the bytes. */
async function write(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  const month = dirname(file)
  await makeMonth(folder, month)
  const partial = `${file}.${randomUUID()}.partial`
  try {
    await writeFile(partial, bytes, { flush: true })
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  for (const changed of [month, folder]) await syncFolder(changed)
}

async function makeMonth(folder: string, month: string): Promise<void> {
  try {
    await mkdir(month)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    throw code === 'ENOENT' ? new Error(`Cannot write into ${folder}: there is no such folder`, { cause: error }) : error
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Null where there is no such file or folder. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
