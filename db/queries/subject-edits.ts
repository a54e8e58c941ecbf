import { type Selectable, sql } from 'kysely'
import type { SubjectDefinition } from '#analysis/subject.ts'
import type { Db } from '../connection.ts'
import type { SubjectRow } from '../rows/subject.ts'
import { type Counts, countColumns } from './daily-counts.ts'

/** A subject as it is edited, switched off or deleted ones included. `isCounted`: all stored articles are counted by its newest definition. */
export type EditedSubject = Pick<Selectable<SubjectRow>, 'id' | 'slug' | 'kind' | 'name_en' | 'name_ar' | 'name_fa' | 'origin'> & {
  definition: SubjectDefinition
  isEnabled: boolean
  isCounted: boolean
  deletedAt: number | null
}

/** Every subject, by kind and then in the order of adding. */
export async function listEditedSubjects(db: Db): Promise<EditedSubject[]> {
  return (await db.selectFrom('subject').selectAll().orderBy('kind').orderBy('id').execute()).map(toEdited)
}

export async function findEditedSubject(db: Db, slug: string): Promise<EditedSubject | undefined> {
  const row = await db.selectFrom('subject').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && toEdited(row)
}

/** Switches a subject on or off. One that is switched on is counted anew by the worker, since it missed what came meanwhile. */
export async function setSubjectEnabled(db: Db, id: number, isEnabled: boolean): Promise<void> {
  await db
    .updateTable('subject')
    .set({ enabled: isEnabled ? 1 : 0, counted_revision: 0, deleted_at: null })
    .where('id', '=', id)
    .execute()
}

/** Switches a subject off and puts it among the deleted, from where `setSubjectEnabled` brings it back. */
export async function deleteSubject(db: Db, id: number, now: number): Promise<void> {
  await db.updateTable('subject').set({ enabled: 0, counted_revision: 0, deleted_at: now }).where('id', '=', id).execute()
}

/** What is counted of a subject over all time and outlets: what goes with it when it is deleted. Undated articles are left out. */
export async function sumCountsOfSubject(db: Db, id: number): Promise<Counts & { corrections: number }> {
  const counts = await db
    .selectFrom('daily_count')
    .select((select) => countColumns.map((column) => select.fn.coalesce(select.fn.sum<number>(column), sql<number>`0`).as(column)))
    .where('subject_id', '=', id)
    .executeTakeFirstOrThrow()
  const { corrections } = await db
    .selectFrom('correction')
    .select(({ fn }) => fn.countAll<number>().as('corrections'))
    .where((where) => where.or([where('wrong_subject_id', '=', id), where('subject_id', '=', id)]))
    .executeTakeFirstOrThrow()
  return { ...(counts as Counts), corrections }
}

function toEdited({ id, slug, kind, name_en, name_ar, name_fa, origin, ...row }: Selectable<SubjectRow>): EditedSubject {
  return {
    id,
    slug,
    kind,
    name_en,
    name_ar,
    name_fa,
    origin,
    definition: JSON.parse(row.definition) as SubjectDefinition,
    isEnabled: row.enabled === 1,
    isCounted: row.counted_revision === row.revision,
    deletedAt: row.deleted_at,
  }
}
