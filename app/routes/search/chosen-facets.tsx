import { Link, useSearchParams } from '@remix-run/react'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { subjectNameIn } from '../../components/subject-name.tsx'
import { changeSearch } from '../../filters/filter.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { Asked } from './asked.ts'
import styles from './chosen-facets.module.css'
import { TextLanguage } from './text-language.tsx'

type ChosenFacetsProps = { asked: Asked; subject: SubjectLabel | null; undated: number }

/** What the search was narrowed to beside the filters above, each with a way back, and the articles that no day can hold. */
export function ChosenFacets({ asked, subject, undated }: ChosenFacetsProps) {
  const { t, language } = useLocale()
  const [params] = useSearchParams()
  const chosen = [
    asked.textLanguage !== null && { name: 'text', label: <TextLanguage code={asked.textLanguage} /> },
    subject !== null && { name: 'subject', label: <bdi>{subjectNameIn(language, subject)}</bdi> },
    asked.isUndated && { name: 'undated', label: t('search.undated') },
  ].filter((one) => one !== false)
  if (chosen.length === 0 && undated === 0) return null
  return (
    <div className={styles.line}>
      {chosen.map(({ name, label }) => (
        <Link key={name} to={changeSearch(params, { [name]: null })} className={styles.chosen} title={t('search.remove')}>
          {label} <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t('search.remove')}</span>
        </Link>
      ))}
      {undated > 0 && <Link to={changeSearch(params, { undated: '1' })}>{t('search.undatedCount', { count: undated })}</Link>}
    </div>
  )
}
