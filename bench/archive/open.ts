import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ANALYSIS_VERSION } from '#analysis/analysis-version.ts'
import { type Db, openDatabase } from '#db/connection.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { classifySectionsAnew } from '#db/queries/section-words.ts'
import { fillArchive } from './fill.ts'

const FOLDER = join(import.meta.dirname, '../../.cache/bench')
/** Raised when the generator writes something else, so that older files are not taken for its work; nor are those that older rules have read. */
const GENERATION = 1

/** The file of an archive of so many made-up articles: kept in .cache, filled where it is not there yet, brought to the newest schema. */
export async function archiveFile(count: number): Promise<{ file: string; filledMs: number | null }> {
  mkdirSync(FOLDER, { recursive: true })
  const file = `${nameOf(count)}.db`
  const start = performance.now()
  const isFilled = existsSync(file)
  if (!isFilled) await fill(file, count)
  const db: Db = openDatabase(file)
  await migrateDatabase(db, file)
  await classifySectionsAnew(db)
  await db.destroy()
  return { file, filledMs: isFilled ? null : performance.now() - start }
}

/** Where an archive of so many articles stands, without what its kind of database adds. */
export function nameOf(count: number): string {
  return join(FOLDER, `archive-${GENERATION}-${ANALYSIS_VERSION}-${count}`)
}

/** Under another name until it is whole: who is stopped in the middle leaves nothing that looks finished. */
async function fill(file: string, count: number): Promise<void> {
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  const db: Db = openDatabase(unfinished)
  await migrateDatabase(db, unfinished)
  await db.destroy()
  fillArchive(unfinished, count)
  renameSync(unfinished, file)
}

/** Sizes named on the command line (`npm run bench -- dashboard 10000`) or the usual ones. */
export function sizesOr(usual: number[]): number[] {
  const named = process.argv.slice(2).filter((word) => /^\d+$/.test(word))
  return named.length > 0 ? named.map(Number) : usual
}
