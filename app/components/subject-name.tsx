import { Link } from '@remix-run/react'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import type { Language } from '../i18n/languages.ts'
import { useLocale } from '../i18n/use-locale.ts'
import { useCarriedSearch } from './use-carried-search.ts'

export function subjectNameIn(language: Language, label: SubjectLabel): string {
  return label[`name_${language}`]
}

/** The address of a subject's page. */
export function subjectPath({ kind, slug }: SubjectLabel): string {
  return `/${kind}s/${slug}`
}

/** A subject's name in the reader's language, leading to its page with the same range, outlets and language. `isRowLink`: the key `o` opens it. */
export function SubjectLink({ subject, isRowLink = true }: { subject: SubjectLabel; isRowLink?: boolean }) {
  const { language } = useLocale()
  const carried = useCarriedSearch()
  return (
    <Link to={subjectPath(subject) + carried} data-row-link={isRowLink || undefined}>
      <bdi>{subjectNameIn(language, subject)}</bdi>
    </Link>
  )
}
