import { type Db, forPages, openDatabase } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { archiveFile, sizesOr } from './archive/open.ts'
import { openOnPostgres } from './archive/open-on-postgres.ts'
import { timeFigures } from './dashboard/time-figures.ts'
import { timePages } from './dashboard/time-pages.ts'
import { timeQueries } from './search/time-queries.ts'

export const onlyWhenNamed = true

/** Figures, pages and searches over the same archive on SQLite and on PostgreSQL, one after the other in one run, and side by side in what it says. */
export async function run(): Promise<string[]> {
  const lines: string[] = []
  for (const size of sizesOr([100_000])) {
    const { file, filledMs } = await archiveFile(size)
    const sqlite: Db = openDatabase(file, forPages)
    say(`${size} articles on SQLite${inSeconds(', written', filledMs)}`)
    const onSqlite = await timeAll(sqlite)
    await sqlite.destroy()
    const { db, copiedMs, close } = await openOnPostgres(size)
    say(`the same on PostgreSQL${inSeconds(', copied', copiedMs)}`)
    const onPostgres = await timeAll(db)
    lines.push(`### ${size} articles: SQLite, then PostgreSQL`, ...sideBySide(onSqlite, onPostgres))
    lines.push(`counts that a recount does not confirm: ${(await checkCounts(db)).length}`)
    await close()
  }
  return lines
}

/** Told at once: all of it takes a quarter of an hour at a million. */
function say(step: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${step}`)
}

async function timeAll(db: Db): Promise<string[]> {
  return [...(await timeFigures(db)), ...(await timePages(db)), ...(await timeQueries(db))]
}

/** Both ask the same in the same order. A name holds how many articles were found: where the two differ, both names stand there. */
function sideBySide(onSqlite: string[], onPostgres: string[]): string[] {
  return onSqlite.flatMap((line, at) => {
    const [[name, times], [other, otherTimes]] = [split(line), split(onPostgres[at] ?? '')]
    return [name === other ? name : `${name} / ${other}`, `  SQLite      ${times}`, `  PostgreSQL  ${otherTimes}`]
  })
}

/** The name and the times behind its last colon. */
function split(line: string): [string, string] {
  const at = line.lastIndexOf(': ')
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 2)]
}

function inSeconds(what: string, milliseconds: number | null): string {
  return milliseconds === null ? '' : `${what} in ${Math.round(milliseconds / 1000)} s`
}
