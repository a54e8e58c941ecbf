import { type Db, forPages, openDatabase } from '#db/connection.ts'
import { archiveFile, sizesOr } from './archive/open.ts'
import { timeFigures } from './dashboard/time-figures.ts'
import { timePages } from './dashboard/time-pages.ts'

/**
 * The dashboard over archives of made-up articles (10,000 and 100,000, or the sizes that the command names): figures, beside the same question asked straight from the
 * tables of mentions in the same run, and whole pages as a browser gets them. Milliseconds by the clock, and by the processor, which other work does not lengthen.
 */
export async function* run(): AsyncGenerator<string> {
  for (const size of sizesOr([10_000, 100_000])) {
    const { file, filledMs } = await archiveFile(size)
    const db: Db = openDatabase(file, forPages)
    yield `### ${size} articles${filledMs === null ? '' : `, written in ${Math.round(filledMs / 1000)} s`}`
    yield* timeFigures(db)
    yield* timePages(db)
    await db.destroy()
  }
}
