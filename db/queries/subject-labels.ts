import type { Selectable } from 'kysely'
import type { Db } from '../connection.ts'
import type { SubjectRow } from '../rows/subject.ts'

export type SubjectLabel = Pick<Selectable<SubjectRow>, 'id' | 'slug' | 'kind' | 'name_en' | 'name_ar' | 'name_fa'>

/** The names of the subjects that are counted, of one kind or of both. */
export function listSubjectLabels(db: Db, kind?: 'topic' | 'speaker'): Promise<SubjectLabel[]> {
  let query = db.selectFrom('subject').select(['id', 'slug', 'kind', 'name_en', 'name_ar', 'name_fa']).where('enabled', '=', 1)
  if (kind) query = query.where('kind', '=', kind)
  return query.orderBy('id').execute()
}

export function findSubjectLabel(db: Db, slug: string): Promise<SubjectLabel | undefined> {
  return db
    .selectFrom('subject')
    .select(['id', 'slug', 'kind', 'name_en', 'name_ar', 'name_fa'])
    .where('slug', '=', slug)
    .where('enabled', '=', 1)
    .executeTakeFirst()
}
