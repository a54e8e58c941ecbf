import { type Db, forPages, openDatabase } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { archiveFile, sizesOr } from './archive/open.ts'
import { openOnPostgres } from './archive/open-on-postgres.ts'
import { isChosen } from './archive/turns.ts'
import { timeFigures } from './dashboard/time-figures.ts'
import { timePages } from './dashboard/time-pages.ts'
import { timeQueries } from './search/time-queries.ts'

export const onlyWhenNamed = true

/** Figures, pages and searches over the same archive on SQLite and on PostgreSQL, one after the other in one run, each told as it comes; and at the end side by side. */
export async function* run(): AsyncGenerator<string> {
  for (const size of sizesOr([100_000])) {
    const { file, filledMs } = await archiveFile(size)
    const sqlite: Db = openDatabase(file, forPages)
    yield `### ${size} articles on SQLite${inSeconds(', written', filledMs)}`
    const onSqlite = yield* timeAll(sqlite)
    await sqlite.destroy()
    const { db, copiedMs, close } = await openOnPostgres(size)
    yield `### the same on PostgreSQL${inSeconds(', copied', copiedMs)}`
    const onPostgres = yield* timeAll(db)
    yield `### ${size} articles: SQLite, then PostgreSQL`
    yield* sideBySide(onSqlite, onPostgres)
    if (isChosen('check')) yield `counts that a recount does not confirm: ${(await checkCounts(db)).length}`
    await close()
  }
}

/** Tells each line as it comes, and gives back all of them. */
async function* timeAll(db: Db): AsyncGenerator<string, string[]> {
  const lines: string[] = []
  for (const part of [timeFigures, timePages, timeQueries])
    for await (const line of part(db)) {
      lines.push(line)
      yield line
    }
  return lines
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
