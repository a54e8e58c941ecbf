import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { dialectOf, type MigrationTables } from './dialects/dialect.ts'
import * as firstTables from './migrations/001-first-tables.ts'
import * as coverage from './migrations/003-coverage.ts'
import * as story from './migrations/004-story.ts'
import * as version from './migrations/005-version.ts'
import * as recount from './migrations/006-recount.ts'
import * as unreadPage from './migrations/007-unread-page.ts'
import * as search from './migrations/008-search.ts'
import * as coverageStates from './migrations/009-coverage-states.ts'
import * as endure from './migrations/011-endure.ts'
import * as past from './migrations/012-past.ts'
import * as exploration from './migrations/013-exploration.ts'
import * as annotation from './migrations/014-annotation.ts'
import * as storyLists from './migrations/015-story-lists.ts'
import * as visit from './migrations/016-visit.ts'
import * as correction from './migrations/017-correction.ts'
import * as deletedSubject from './migrations/018-deleted-subject.ts'
import * as accounts from './migrations/019-accounts.ts'
import * as apiToken from './migrations/020-api-token.ts'
import * as trial from './migrations/021-trial.ts'
import * as countLookups from './migrations/025-count-lookups.ts'
import * as outletCare from './migrations/026-outlet-care.ts'
import * as failedPage from './migrations/027-failed-page.ts'
import * as mend from './migrations/029-mend.ts'
import * as catalogueOffer from './migrations/030-catalogue-offer.ts'
import * as figure from './migrations/032-figure.ts'
import * as embed from './migrations/033-embed.ts'
import * as outbox from './migrations/035-outbox.ts'
import * as digest from './migrations/036-digest.ts'
import * as alert from './migrations/037-alert.ts'
import * as monthlyCount from './migrations/040-monthly-count.ts'
import * as searchMerges from './migrations/043-search-merges.ts'
import * as hostPace from './migrations/047-host-pace.ts'
import * as processStatus from './migrations/048-process-status.ts'
import * as alertRecipient from './migrations/050-alert-recipient.ts'
import * as pauses from './migrations/051-pauses.ts'
import * as runsFrom from './migrations/057-runs-from.ts'
import * as issueOutcome from './migrations/060-issue-outcome.ts'
import * as sectionTotal from './migrations/061-section-total.ts'
import * as page from './migrations/pages-001-page.ts'
import * as storedAs from './migrations/pages-002-stored-as.ts'
import * as pageOfOutlet from './migrations/pages-003-page-of-outlet.ts'
import type { PageDatabase } from './page-schema.ts'
import type { Database } from './schema.ts'

/** In order; a name once released never changes. */
export const migrations: Record<string, Migration> = {
  '001-first-tables': firstTables,
  '003-coverage': coverage,
  '004-story': story,
  '005-version': version,
  '006-recount': recount,
  '007-unread-page': unreadPage,
  '008-search': search,
  '009-coverage-states': coverageStates,
  '011-endure': endure,
  '012-past': past,
  '013-exploration': exploration,
  '014-annotation': annotation,
  '015-story-lists': storyLists,
  '016-visit': visit,
  '017-correction': correction,
  '018-deleted-subject': deletedSubject,
  '019-accounts': accounts,
  '020-api-token': apiToken,
  '021-trial': trial,
  '025-count-lookups': countLookups,
  '026-outlet-care': outletCare,
  '027-failed-page': failedPage,
  '029-mend': mend,
  '030-catalogue-offer': catalogueOffer,
  '032-figure': figure,
  '033-embed': embed,
  '035-outbox': outbox,
  '036-digest': digest,
  '037-alert': alert,
  '040-monthly-count': monthlyCount,
  '043-search-merges': searchMerges,
  '047-host-pace': hostPace,
  '048-process-status': processStatus,
  '050-alert-recipient': alertRecipient,
  '051-pauses': pauses,
  '057-runs-from': runsFrom,
  '060-issue-outcome': issueOutcome,
  '061-section-total': sectionTotal,
}
export const pageMigrations: Record<string, Migration> = { '001-page': page, '002-stored-as': storedAs, '003-page-of-outlet': pageOfOutlet }

/**
 * Brings the main database to the newest schema, from any older one. Two processes that start at once take turns. Returns the names that were applied. `file`: the database
 * file, or how messages call the database.
 */
export function migrateDatabase(db: Kysely<Database>, file: string): Promise<string[]> {
  return migrate(db, file, migrations)
}

/** The same for the archive of pages. */
export function migratePageDatabase(db: Kysely<PageDatabase>, file: string): Promise<string[]> {
  return migrate(db, file, pageMigrations, dialectOf(db).pageMigrationTables)
}

async function migrate<T>(db: Kysely<T>, file: string, all: Record<string, Migration>, tables: MigrationTables = {}): Promise<string[]> {
  const { holdMigrations, forMigrations } = dialectOf(db)
  const release = holdMigrations(file)
  if (!release) throw new Error(`Cannot migrate ${file}: another process has been migrating it for a minute`)
  try {
    // Work that was done side by side lands in any order: a database that has a later number still takes an earlier one.
    const migrator = new Migrator({
      db: forMigrations(db) as Kysely<unknown>,
      provider: { getMigrations: async () => all },
      allowUnorderedMigrations: true,
      ...tables,
    })
    const { error, results } = await migrator.migrateToLatest()
    if (!error) return (results ?? []).map((one) => one.migrationName)
    const failed = results?.find((one) => one.status === 'Error')?.migrationName
    throw new Error(`Cannot migrate ${file}${failed ? ` at ${failed}` : ''}`, { cause: error })
  } finally {
    release()
  }
}
