import { Link } from '@remix-run/react'
import type { SubjectPageData } from '../figures/load-subject-page.ts'
import { formatDay } from '../i18n/format.ts'
import { Message } from '../i18n/message.tsx'
import { useLocale } from '../i18n/use-locale.ts'
import { useMayEdit } from '../session/use-may-edit.ts'
import { AlikeQuotes, SubjectCompany } from '../subjects/subject-company.tsx'
import { SubjectOutlets } from '../subjects/subject-outlets.tsx'
import { SubjectRecount } from '../subjects/subject-recount.tsx'
import { CorrectionList } from './correction-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { KindsFigure } from './kinds-figure.tsx'
import { LiveProgress } from './live-progress.tsx'
import { OutletsFigure } from './outlets-figure.tsx'
import { SentenceList } from './sentence-list.tsx'
import { subjectNameIn, subjectPath } from './subject-name.tsx'
import styles from './subject-page.module.css'

/** A topic's or a speaker's page: the line over time by outlet, what kind of words were found, and the sentences themselves. */
export function SubjectPage({ page }: { page: SubjectPageData }) {
  const { t, language } = useLocale()
  const mayEdit = useMayEdit()
  const { subject, filter, outlets, today } = page
  return (
    <>
      <h1>
        <bdi>{subjectNameIn(language, subject)}</bdi>
      </h1>
      <p className={styles.names}>
        <span>{t(`subject.kind.${subject.kind}`)}</span>
        <OtherNames subject={subject} />
      </p>
      <Offices titles={page.titles} />
      {mayEdit && (
        <p className={`${styles.actions} screen-only`}>
          <Link to={`${subjectPath(subject)}/edit`}>{t('subjects.edit')}</Link>
        </p>
      )}
      <SubjectRecount slug={subject.slug} recount={page.recount} />
      <FilterBar filter={filter} outlets={outlets} today={today} />
      <LiveProgress />
      <OutletsFigure page={page} />
      <KindsFigure page={page} />
      <SubjectOutlets page={page} />
      <SentenceList page={page} />
      <AlikeQuotes company={page.company} />
      <SubjectCompany company={page.company} />
      <SubjectCorrections corrections={page.corrections} />
    </>
  )
}

/** What readers took from the subject or gave it, with a way to take that back. */
function SubjectCorrections({ corrections }: { corrections: SubjectPageData['corrections'] }) {
  const { t } = useLocale()
  if (corrections.length === 0) return null
  return (
    <details className={styles.corrections}>
      <summary>{t('correct.ofSubject', { count: corrections.length })}</summary>
      <CorrectionList corrections={corrections} showsArticle />
      <Link to="/corrections">{t('correct.all')}</Link>
    </details>
  )
}

/** The offices of a person, in the reader's language where it is one of the press, with their days. */
function Offices({ titles }: { titles: SubjectPageData['titles'] }) {
  const { t, tag, language } = useLocale()
  const shown = titles.filter((title) => title.language === (language === 'fa' ? 'fa' : 'ar') && (title.from !== null || title.to !== null))
  const firstOfTerm = shown.filter(({ from, to }, index) => shown.findIndex((other) => other.from === from && other.to === to) === index)
  if (firstOfTerm.length === 0) return null
  const format = (day: string | null) => (day === null ? t('subject.open') : formatDay(tag, day, 'medium'))
  return (
    <ul className={styles.names}>
      {firstOfTerm.map(({ words, from, to, language: lang }) => (
        <li key={`${from} ${to}`}>
          <Message
            id="subject.holds"
            values={{
              title: (
                <bdi key="title" lang={lang}>
                  {words}
                </bdi>
              ),
              from: format(from),
              to: format(to),
            }}
          />
        </li>
      ))}
    </ul>
  )
}

/** The subject's names in the other scripts, where they differ. */
function OtherNames({ subject }: { subject: SubjectPageData['subject'] }) {
  const { language } = useLocale()
  const names = (['ar', 'fa', 'en'] as const)
    .filter((one) => one !== language && subject[`name_${one}`] !== subject[`name_${language}`])
    .map((one) => (
      <bdi key={one} lang={one}>
        {subject[`name_${one}`]}
      </bdi>
    ))
  return <>{names}</>
}
