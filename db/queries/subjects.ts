import { isSameSubject } from '#analysis/same-subject.ts'
import type { Subject, SubjectDefinition } from '#analysis/subject.ts'
import type { Db } from '../connection.ts'

/** The subjects that articles are read for. */
export async function listSubjects(db: Db): Promise<Subject[]> {
  const rows = await db.selectFrom('subject').select(['id', 'definition']).where('enabled', '=', 1).orderBy('id').execute()
  return rows.map((row) => ({ id: row.id, definition: JSON.parse(row.definition) as SubjectDefinition }))
}

/** A short text that changes whenever a subject is added, changed or switched on or off. */
export async function findSubjectsStamp(db: Db): Promise<string> {
  const { count, revisions, ids } = await db
    .selectFrom('subject')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.sum<number>('revision').as('revisions'), fn.sum<number>('id').as('ids')])
    .where('enabled', '=', 1)
    .executeTakeFirstOrThrow()
  return `${count} ${revisions} ${ids}`
}

/**
 * Adds a subject or, where its slug is known, replaces its definition and raises its revision; the same definition again changes nothing.
 * A catalogue subject never replaces what a user has saved; what a user saves comes back where it was deleted.
 */
export async function saveSubject(
  db: Db,
  definition: SubjectDefinition,
  origin: 'catalogue' | 'user',
  now: number,
): Promise<'added' | 'changed' | 'kept'> {
  const known = await db
    .selectFrom('subject')
    .select(['id', 'definition', 'origin', 'deleted_at'])
    .where('slug', '=', definition.slug)
    .executeTakeFirst()
  const { en: name_en, ar: name_ar, fa: name_fa } = definition.names
  const row = { kind: definition.kind, name_en, name_ar, name_fa, definition: JSON.stringify(definition), origin } as const
  if (!known) {
    await db
      .insertInto('subject')
      .values({ ...row, slug: definition.slug, created_at: now })
      .execute()
    return 'added'
  }
  const isBack = known.deleted_at !== null && origin === 'user'
  if (isBack) await db.updateTable('subject').set({ deleted_at: null, enabled: 1 }).where('id', '=', known.id).execute()
  if (isSameSubject(JSON.parse(known.definition), definition)) return isBack ? 'changed' : 'kept'
  if (known.origin === 'user' && origin === 'catalogue') return 'kept'
  await db
    .updateTable('subject')
    .set((set) => ({ ...row, revision: set('revision', '+', 1) }))
    .where('id', '=', known.id)
    .execute()
  return 'changed'
}
