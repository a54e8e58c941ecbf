import { openDatabase } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { startPostgres } from '#tests/helpers/postgres-server.ts'
import { copyToPostgres } from './archive/copy-to-postgres.ts'
import { archiveFile, sizesOr } from './archive/open.ts'
import { timeFigures } from './dashboard/time-figures.ts'
import { timePages } from './dashboard/time-pages.ts'
import { timeQueries } from './search/time-queries.ts'

/** A small server's: what a newsroom would set, and nothing that forgets. */
const settings = [
  'shared_buffers=1GB',
  'work_mem=32MB',
  'maintenance_work_mem=256MB',
  'effective_cache_size=4GB',
  'random_page_cost=1.1',
  'synchronous_commit=off',
  'max_wal_size=4GB',
]

export const onlyWhenNamed = true

/** Figures, pages and searches over the same archive on SQLite and on PostgreSQL, one after the other in one run. */
export async function run(): Promise<string[]> {
  const lines: string[] = []
  for (const size of sizesOr([100_000])) {
    const { file } = await archiveFile(size)
    const server = await startPostgres(settings)
    try {
      const sqlite = openDatabase(file, { busyTimeoutMs: 100 })
      lines.push(
        `### ${size} articles on SQLite`,
        ...(await timeFigures(sqlite)),
        ...(await timePages(sqlite)),
        ...(await timeQueries(sqlite)),
      )
      await sqlite.destroy()
      const start = performance.now()
      const db = await copyToPostgres(file, `${server.url}/postgres`)
      lines.push(`### the same on PostgreSQL, copied in ${Math.round((performance.now() - start) / 1000)} s`)
      lines.push(...(await timeFigures(db)), ...(await timePages(db)), ...(await timeQueries(db)))
      lines.push(`counts that a recount does not confirm: ${(await checkCounts(db)).length}`)
      await db.destroy()
    } finally {
      await server.stop()
    }
  }
  return lines
}
