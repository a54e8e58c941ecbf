import type { Db, PageDb } from '#db/connection.ts'
import type { PageArchive } from '#db/page-store/page-store.ts'
import { countOldVersions, deleteOldVersions, isAnyOldVersion } from '#db/queries/article-versions.ts'
import { countOverduePages, deleteOverduePages, listKeptPages, listOverduePages } from '#db/queries/page-retention.ts'
import { countOldRuns, deleteOldRuns, isAnyOldRun } from '#db/queries/run-retention.ts'
import type { KeepDays, KeepLimit } from './keep-days.ts'

/** For how long each kind is kept; null: for ever. Articles, what was found in them and every count have no such time. */
export type KeepTimes = { pages: KeepDays | null; runs: KeepDays | null; versions: KeepDays | null }

/** A kind of what grows without end and may be deleted by age. */
export type Kept = {
  kind: keyof KeepTimes
  setting: string
  /** The name of the work and of its lease. */
  work: string
  isAny: (data: { db: Db; pages: PageDb }, limit: KeepLimit) => Promise<boolean>
  /** Deletes some of what is older than the limit, in a transaction well below the 20 ms that others may wait; how many they were. */
  deleteSome: (archive: PageArchive & { db: Db }, limit: KeepLimit) => Promise<number>
  /** What there is to delete, in words for the command line; null: nothing. */
  describeOld: (data: { db: Db; pages: PageDb }, limit: KeepLimit) => Promise<string | null>
}

const PAGES_AT_ONCE = 10
const MEGABYTE = 1_000_000

export const everyKept: Kept[] = [
  {
    kind: 'pages',
    setting: 'RASAD_KEEP_PAGES_DAYS',
    work: 'page-retention',
    isAny: async ({ db, pages }, limit) =>
      (await listOverduePages(pages, { ...limit, kept: await listKeptPages(db, pages) }, 1)).length > 0,
    deleteSome: async (archive, limit) =>
      deleteOverduePages(archive, { ...limit, kept: await listKeptPages(archive.db, archive.pages) }, PAGES_AT_ONCE),
    describeOld: async ({ db, pages }, limit) => {
      const found = await countOverduePages(pages, { ...limit, kept: await listKeptPages(db, pages) })
      const stored = found.stored > 0 ? `, ${found.stored} of them in the store of old pages` : ''
      return found.pages > 0 ? `${found.pages} pages, ${(found.bytes / MEGABYTE).toFixed(1)} MB in the database${stored}` : null
    },
  },
  {
    kind: 'runs',
    setting: 'RASAD_KEEP_RUNS_DAYS',
    work: 'run-retention',
    isAny: ({ db }, limit) => isAnyOldRun(db, limit),
    deleteSome: ({ db }, limit) => deleteOldRuns(db, limit),
    describeOld: async ({ db }, limit) => {
      const { runs, failures } = await countOldRuns(db, limit)
      return runs > 0 ? `${runs} runs with ${failures} failures` : null
    },
  },
  {
    kind: 'versions',
    setting: 'RASAD_KEEP_VERSIONS_DAYS',
    work: 'version-retention',
    isAny: ({ db }, limit) => isAnyOldVersion(db, limit),
    deleteSome: ({ db }, limit) => deleteOldVersions(db, limit),
    describeOld: async ({ db }, limit) => {
      const versions = await countOldVersions(db, limit)
      return versions > 0 ? `${versions} earlier texts of articles` : null
    },
  },
]
