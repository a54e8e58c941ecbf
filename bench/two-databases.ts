import { type Db, openDatabase } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { archiveFile, sizesOr } from './archive/open.ts'
import { openOnPostgres } from './archive/open-on-postgres.ts'
import { timeFigures } from './dashboard/time-figures.ts'
import { timePages } from './dashboard/time-pages.ts'
import { timeQueries } from './search/time-queries.ts'

export const onlyWhenNamed = true

/** Figures, pages and searches over the same archive on SQLite and on PostgreSQL, one after the other in one run. */
export async function run(): Promise<string[]> {
  const lines: string[] = []
  for (const size of sizesOr([100_000])) {
    const { file, filledMs } = await archiveFile(size)
    const sqlite: Db = openDatabase(file, { busyTimeoutMs: 100 })
    lines.push(`### ${size} articles on SQLite${inSeconds(', written', filledMs)}`, ...(await timeAll(sqlite)))
    await sqlite.destroy()
    const { db, copiedMs, close } = await openOnPostgres(size)
    lines.push(`### the same on PostgreSQL${inSeconds(', copied', copiedMs)}`, ...(await timeAll(db)))
    lines.push(`counts that a recount does not confirm: ${(await checkCounts(db)).length}`)
    await close()
  }
  return lines
}

async function timeAll(db: Db): Promise<string[]> {
  return [...(await timeFigures(db)), ...(await timePages(db)), ...(await timeQueries(db))]
}

function inSeconds(what: string, milliseconds: number | null): string {
  return milliseconds === null ? '' : `${what} in ${Math.round(milliseconds / 1000)} s`
}
