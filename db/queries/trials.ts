import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { TrialPageRow, TrialRow } from '../rows/trial.ts'

export type Trial = Selectable<TrialRow>
export type TrialPage = Selectable<TrialPageRow>

/** Trials that nobody finished are forgotten after this, with their pages. */
const KEPT_MS = 7 * 86_400_000

/** Begins a trial of a site and sweeps those that were left long ago. */
export async function insertTrial(db: Db, address: string, now: number, outletId: number | null = null): Promise<number> {
  await db
    .deleteFrom('trial')
    .where('created_at', '<', now - KEPT_MS)
    .execute()
  const { id } = await db
    .insertInto('trial')
    .values({ address, definition: null, created_at: now, outlet_id: outletId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export function findTrial(db: Db, id: number): Promise<Trial | undefined> {
  return db.selectFrom('trial').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Outlets in the making, newest first. */
export function listTrials(db: Db): Promise<Pick<Trial, 'id' | 'address' | 'created_at'>[]> {
  return db
    .selectFrom('trial')
    .select(['id', 'address', 'created_at'])
    .where('outlet_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
}

/** The newest mending of an outlet that is not finished. */
export function findMend(db: Db, outletId: number): Promise<Trial | undefined> {
  return db.selectFrom('trial').selectAll().where('outlet_id', '=', outletId).orderBy('id', 'desc').executeTakeFirst()
}

/** Throws away every unfinished mending of an outlet. */
export async function deleteMends(db: Db, outletId: number): Promise<void> {
  await db.deleteFrom('trial').where('outlet_id', '=', outletId).execute()
}

/** In order, with what they were read as, but without their markup. */
export function listTrialReadings(db: Db, trialId: number): Promise<Pick<TrialPage, 'position' | 'url' | 'reading' | 'is_before'>[]> {
  return db
    .selectFrom('trial_page')
    .select(['position', 'url', 'reading', 'is_before'])
    .where('trial_id', '=', trialId)
    .orderBy('position')
    .execute()
}

/** In order, as they came. */
export function listTrialPages(db: Db, trialId: number): Promise<Pick<TrialPage, 'position' | 'url' | 'html' | 'hint' | 'fetched_at'>[]> {
  return db
    .selectFrom('trial_page')
    .select(['position', 'url', 'html', 'hint', 'fetched_at'])
    .where('trial_id', '=', trialId)
    .orderBy('position')
    .execute()
}

export function findTrialSnapshot(db: Db, trialId: number, position: number): Promise<Pick<TrialPage, 'snapshot'> | undefined> {
  return db.selectFrom('trial_page').select('snapshot').where('trial_id', '=', trialId).where('position', '=', position).executeTakeFirst()
}

/** What asking the site gave: its proposed definition and the pages to try it on. */
export function saveProposal(
  db: Db,
  trialId: number,
  proposal: Pick<Trial, 'definition' | 'findings' | 'troubles'> & Partial<Pick<Trial, 'breaks_on'>>,
  pages: Omit<TrialPage, 'trial_id'>[],
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await trx
      .updateTable('trial')
      .set({ ...proposal, error: null })
      .where('id', '=', trialId)
      .execute()
    await trx.deleteFrom('trial_page').where('trial_id', '=', trialId).execute()
    if (pages.length > 0)
      await trx
        .insertInto('trial_page')
        .values(pages.map((page) => ({ ...page, trial_id: trialId })))
        .execute()
  })
}

export async function saveTrialReading(db: Db, trialId: number, position: number, reading: string): Promise<void> {
  await db.updateTable('trial_page').set({ reading }).where('trial_id', '=', trialId).where('position', '=', position).execute()
}

export async function updateTrialDefinition(db: Db, trialId: number, definition: string, breaksOn: string | null = null): Promise<void> {
  await db
    .updateTable('trial')
    .set({ definition, error: null, ...(breaksOn !== null && { breaks_on: breaksOn }) })
    .where('id', '=', trialId)
    .execute()
}

export async function updateTrialError(db: Db, trialId: number, error: string | null): Promise<void> {
  await db.updateTable('trial').set({ error }).where('id', '=', trialId).execute()
}

export async function deleteTrial(db: Db, trialId: number): Promise<void> {
  await db.deleteFrom('trial').where('id', '=', trialId).execute()
}
