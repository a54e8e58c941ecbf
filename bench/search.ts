import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, openDatabase } from '#db/connection.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { fillArticles } from './search/fill-articles.ts'
import { timeQueries } from './search/time-queries.ts'

const ARTICLES = Number(process.env.RASAD_BENCH_ARTICLES ?? 100_000)

/** First pages of searches over made-up articles (100,000, or RASAD_BENCH_ARTICLES) of two years in twenty outlets: words from rare to very common, phrases, NEAR. */
export async function run(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-bench-search-'))
  const file = join(folder, 'rasad.db')
  const db: Db = openDatabase(file)
  try {
    await migrateDatabase(db, file)
    const start = performance.now()
    await fillArticles(db, ARTICLES)
    return [`${ARTICLES} articles written in ${((performance.now() - start) / 1000).toFixed(0)} s`, ...(await timeQueries(db))]
  } finally {
    await db.destroy()
    rmSync(folder, { recursive: true })
  }
}
