import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { localeOf, titleOf } from './page-title.ts'

/** The title of a subject's page: its name in the reader's language. */
export function subjectTitle(matches: { id: string; data: unknown }[], subject: SubjectLabel | undefined): { title: string }[] {
  const language = localeOf(matches)?.language ?? 'en'
  return titleOf(matches, subject?.[`name_${language}`])
}
