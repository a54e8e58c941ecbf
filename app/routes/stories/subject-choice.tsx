import { Form, useSearchParams, useSubmit } from '@remix-run/react'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { subjectNameIn } from '../../components/subject-name.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import styles from './stories.module.css'

/** Narrows the list to stories that mention a subject. */
export function SubjectChoice({ subjects, chosen }: { subjects: SubjectLabel[]; chosen: string | null }) {
  const { t, tag, language } = useLocale()
  const [params] = useSearchParams()
  const submit = useSubmit()
  const byName = subjects
    .map((subject) => ({ ...subject, name: subjectNameIn(language, subject) }))
    .sort((a, b) => a.name.localeCompare(b.name, tag))
  return (
    <Form method="get" className="screen-only" onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}>
      {[...params]
        .filter(([name]) => name !== 'subject' && name !== 'after')
        .map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
      <label>
        <span className="visually-hidden">{t('stories.subject')}</span>
        <select name="subject" defaultValue={chosen ?? ''} key={chosen} className={styles.select}>
          <option value="">{t('stories.anySubject')}</option>
          {(['topic', 'speaker'] as const).map((kind) => (
            <optgroup key={kind} label={t(`nav.${kind}s`)}>
              {byName
                .filter((subject) => subject.kind === kind)
                .map((subject) => (
                  <option key={subject.slug} value={subject.slug}>
                    {subject.name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <noscript>
        <button type="submit">{t('filter.apply')}</button>
      </noscript>
    </Form>
  )
}
