import type { Db } from '#db/connection.ts'
import { listEditedSubjects } from '#db/queries/subject-edits.ts'

export type SubjectRow = Awaited<ReturnType<typeof loadSubjects>>[number]

/** Every subject, the deleted ones included, without its forms. */
export async function loadSubjects(db: Db) {
  return (await listEditedSubjects(db)).map(({ definition, ...subject }) => ({ ...subject, isQuery: definition.query !== null }))
}
