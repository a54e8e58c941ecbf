import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How the last restoring asked for in the page ended; it stands in a file since the database itself was replaced. `problem` null: well. */
export type RestoreNote = { name: string; at: number; problem: string | null }

const fileIn = (folder: string) => join(folder, 'last-restore.json')

export function noteRestore(folder: string, note: RestoreNote): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder), JSON.stringify(note))
}

/** Null where none was ever asked for. */
export function readRestoreNote(folder: string): RestoreNote | null {
  return existsSync(fileIn(folder)) ? (JSON.parse(readFileSync(fileIn(folder), 'utf8')) as RestoreNote) : null
}
