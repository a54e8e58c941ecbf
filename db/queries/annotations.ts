import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { AnnotationRow } from '../rows/figure.ts'

export type Annotation = Pick<Selectable<AnnotationRow>, 'id' | 'day' | 'words'>

/** The flags on a range of days, both ends included, in the order of the days. */
export function listAnnotations(db: Db, { from, to }: { from: string; to: string }): Promise<Annotation[]> {
  return db
    .selectFrom('annotation')
    .select(['id', 'day', 'words'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('removed_at', 'is', null)
    .orderBy('day')
    .orderBy('id')
    .execute()
}

/** A flag, removed or not. */
export function findAnnotation(db: Db, id: number): Promise<Annotation | undefined> {
  return db.selectFrom('annotation').select(['id', 'day', 'words']).where('id', '=', id).executeTakeFirst()
}

export async function insertAnnotation(db: Db, { day, words }: Omit<Annotation, 'id'>, now: number): Promise<number> {
  const row = { day, words, created_at: now, changed_at: now }
  const { id } = await db.insertInto('annotation').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

export async function changeAnnotation(db: Db, { id, day, words }: Annotation, now: number): Promise<void> {
  await db.updateTable('annotation').set({ day, words, changed_at: now }).where('id', '=', id).execute()
}

/** Takes a flag away, or puts a removed one back. */
export async function setAnnotationRemoved(db: Db, id: number, isRemoved: boolean, now: number): Promise<void> {
  await db
    .updateTable('annotation')
    .set({ removed_at: isRemoved ? now : null, changed_at: now })
    .where('id', '=', id)
    .execute()
}
