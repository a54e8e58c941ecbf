import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { SubjectLink } from '../../components/subject-name.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './chosen-facets.module.css'

/** Leads from a search to the subjects of that name. */
export function SuggestedSubjects({ subjects }: { subjects: SubjectLabel[] }) {
  const { t } = useLocale()
  return (
    <p className={styles.line}>
      <span>{t('search.suggested')}</span>
      {subjects.map((subject) => (
        <SubjectLink key={subject.id} subject={subject} isRowLink={false} />
      ))}
    </p>
  )
}
