import { constants, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, openDatabase } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { archiveFile, sizesOr } from './archive/open.ts'
import { describeTimes } from './archive/times.ts'
import { askPagesMeanwhile } from './recount/pages-meanwhile.ts'
import { manySpellings, rareWord } from './recount/subjects.ts'
import { countAnew, readAnew, type Timed } from './recount/time-recount.ts'

/** Of these many articles newer rules make new reading. */
const outdated = 2_000

/**
 * New subjects, and newer rules, over archives of made-up articles (10,000 and 100,000, or the sizes that the command names): how long the recount takes, how long it keeps others from
 * their turn in its process, how long another process's page takes meanwhile, and whether counts are right in the middle and at the end.
 */
export async function run(): Promise<string[]> {
  const lines: string[] = []
  for (const size of sizesOr([10_000, 100_000])) lines.push(...(await measure(size)))
  return lines
}

/** One recount, and what pages of another process took meanwhile. */
async function watch(file: string, title: string, recount: () => Promise<Timed>): Promise<string[]> {
  const pages = askPagesMeanwhile(file)
  const { found, seconds, processorSeconds, stalls, wrongInTheMiddle } = await recount()
  const pageTimes = await pages.stop()
  return [
    `${title}: ${found} read again in ${seconds.toFixed(1)} s (${Math.round(found / seconds)}/s; ${processorSeconds.toFixed(1)} s of processor)`,
    `  stalls ${stalls}; pages of another process meanwhile ${describeTimes(pageTimes)}; ${wrongInTheMiddle} counts wrong in the middle`,
  ]
}

async function measure(size: number): Promise<string[]> {
  const { file: kept } = await archiveFile(size)
  const folder = mkdtempSync(join(tmpdir(), 'rasad-bench-recount-'))
  const file = join(folder, 'rasad.db')
  copyFileSync(kept, file, constants.COPYFILE_FICLONE)
  const db: Db = openDatabase(file)
  try {
    const lines: string[] = []
    for (const subject of [rareWord, manySpellings])
      lines.push(...(await watch(file, `${size} articles, ${subject.description}`, () => countAnew(db, subject))))
    lines.push(...(await watch(file, `${size} articles, ${outdated} of older rules`, () => readAnew(db, outdated))))
    return [...lines, `  ${(await checkCounts(db)).length} counts wrong at the end`]
  } finally {
    await db.destroy()
    rmSync(folder, { recursive: true })
  }
}
