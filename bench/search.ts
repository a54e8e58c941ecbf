import { type Db, forPages, openDatabase } from '#db/connection.ts'
import { archiveFile, sizesOr } from './archive/open.ts'
import { timeQueries } from './search/time-queries.ts'

/** First pages of searches over archives of made-up articles (100,000, or the sizes that the command names): words from rare to very common, phrases, NEAR. */
export async function* run(): AsyncGenerator<string> {
  for (const size of sizesOr([100_000])) {
    const { file } = await archiveFile(size)
    const db: Db = openDatabase(file, { ...forPages, readonly: true })
    yield `${size} articles`
    yield* timeQueries(db)
    await db.destroy()
  }
}
