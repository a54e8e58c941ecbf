import type { Db } from '#db/connection.ts'
import { listEditedSubjects } from '#db/queries/subject-edits.ts'
import { subjectNameIn } from '../../components/subject-name.tsx'
import type { Language } from '../../i18n/languages.ts'
import { sortByName } from '../../i18n/sort-by-name.ts'

export type SubjectRow = Awaited<ReturnType<typeof loadSubjects>>[number]

/** Every subject, the deleted ones included, without its forms; by name. */
export async function loadSubjects(db: Db, language: Language) {
  const subjects = (await listEditedSubjects(db)).map(({ definition, ...subject }) => ({ ...subject, isQuery: definition.query !== null }))
  return sortByName(language, subjects, (subject) => subjectNameIn(language, subject))
}
