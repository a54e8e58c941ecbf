import { Form, Link } from '@remix-run/react'
import settings from '../components/settings.module.css'
import { subjectNameIn, subjectPath } from '../components/subject-name.tsx'
import { useLocale } from '../i18n/use-locale.ts'
import type { loadEditedSubject, SentForm } from './edit-subject.ts'
import { SubjectForm } from './subject-form.tsx'

/** A stored subject's form, and below it how to switch it off or delete it, with what goes then. */
export function EditPage({ page, sent }: { page: Awaited<ReturnType<typeof loadEditedSubject>>; sent: SentForm | null }) {
  const { t, language } = useLocale()
  const { subject, values, counts } = page
  const { direct_quotes, colon_quotes, indirect_quotes } = counts
  return (
    <>
      <h1>
        <bdi>{subjectNameIn(language, subject)}</bdi>
      </h1>
      <p>
        <Link to={subjectPath(subject)}>{t('subjectForm.toPage')}</Link>
      </p>
      <SubjectForm key={subject.slug} values={sent?.values ?? values} slug={subject.slug} problems={sent?.problems ?? []} preview={sent} />
      <section className={settings.section} aria-labelledby="remove">
        <h2 id="remove">{t('subjectForm.remove')}</h2>
        <p>
          {t('subjectForm.removeHint', {
            articles: counts.articles,
            mentions: counts.mentions,
            quotes: direct_quotes + colon_quotes + indirect_quotes,
            corrections: counts.corrections,
          })}
        </p>
        <Form method="post" className={settings.actions}>
          <button type="submit" name="do" value={subject.isEnabled ? 'switch-off' : 'switch-on'} className={settings.button}>
            {t(subject.isEnabled ? 'subjects.switchOff' : 'subjects.switchOn')}
          </button>
          <button type="submit" name="do" value="delete" className={settings.button}>
            {t('subjects.delete')}
          </button>
        </Form>
      </section>
    </>
  )
}
