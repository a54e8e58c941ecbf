import { constants, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, openDatabase } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { archiveFile, sizesOr } from './archive/open.ts'
import { describeTimes } from './archive/times.ts'
import { askPagesMeanwhile } from './recount/pages-meanwhile.ts'
import { manySpellings, rareWord } from './recount/subjects.ts'
import { countAnew } from './recount/time-recount.ts'

/**
 * New subjects over archives of made-up articles (10,000 and 100,000, or the sizes that the command names): how long the recount takes, how long it keeps others from
 * their turn in its process, how long another process's page takes meanwhile, and whether counts are right in the middle and at the end.
 */
export async function run(): Promise<string[]> {
  const lines: string[] = []
  for (const size of sizesOr([10_000, 100_000])) lines.push(...(await measure(size)))
  return lines
}

async function measure(size: number): Promise<string[]> {
  const { file: kept } = await archiveFile(size)
  const folder = mkdtempSync(join(tmpdir(), 'rasad-bench-recount-'))
  const file = join(folder, 'rasad.db')
  copyFileSync(kept, file, constants.COPYFILE_FICLONE)
  const db: Db = openDatabase(file)
  try {
    const lines: string[] = []
    for (const subject of [rareWord, manySpellings]) {
      const pages = askPagesMeanwhile(file)
      const { found, seconds, processorSeconds, stalls, wrongInTheMiddle } = await countAnew(db, subject)
      const pageTimes = await pages.stop()
      lines.push(
        `${size} articles, ${subject.description}: ${found} read again in ${seconds.toFixed(1)} s (${Math.round(found / seconds)}/s; ${processorSeconds.toFixed(1)} s of processor)`,
        `  stalls ${stalls}; pages of another process meanwhile ${describeTimes(pageTimes)}; ${wrongInTheMiddle} counts wrong in the middle`,
      )
    }
    return [...lines, `  ${(await checkCounts(db)).length} counts wrong at the end`]
  } finally {
    await db.destroy()
    rmSync(folder, { recursive: true })
  }
}
