import { Form, Link } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { subjectNameIn, subjectPath } from '../../components/subject-name.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import type { SubjectRow as Row } from './load-subjects.ts'

/** Subjects of one kind, or the deleted ones, each with what can be done to it. */
export function SubjectRows({ title, subjects }: { title: string; subjects: Row[] }) {
  const { t } = useLocale()
  return (
    <section className={settings.section}>
      <h2>
        {title} <small>{t('subjects.count', { count: subjects.length })}</small>
      </h2>
      <ul className={settings.rows}>
        {subjects.map((subject) => (
          <SubjectRow key={subject.id} subject={subject} />
        ))}
      </ul>
    </section>
  )
}

function SubjectRow({ subject }: { subject: Row }) {
  const { t, language } = useLocale()
  const mayEdit = useMayEdit()
  const name = subjectNameIn(language, subject)
  const state = subject.deletedAt !== null ? 'deleted' : !subject.isEnabled ? 'off' : subject.isCounted ? null : 'uncounted'
  return (
    <li className={settings.row} data-row>
      <span>
        {state === null || state === 'uncounted' ? (
          <Link to={subjectPath(subject)} data-row-link>
            <bdi>{name}</bdi>
          </Link>
        ) : (
          <bdi>{name}</bdi>
        )}
        {state && <small>{t(`subjects.state.${state}`)}</small>}
        {subject.isQuery && state === null && <small>{t('subjects.isQuery')}</small>}
      </span>
      {mayEdit && (
        <Form method="post" className={`${settings.actions} screen-only`}>
          <input type="hidden" name="slug" value={subject.slug} />
          {subject.deletedAt === null && (
            <Link to={`${subjectPath(subject)}/edit`}>
              {t('subjects.edit')}
              <span className="visually-hidden"> {name}</span>
            </Link>
          )}
          <button
            type="submit"
            name="do"
            value={state === 'deleted' ? 'restore' : subject.isEnabled ? 'switch-off' : 'switch-on'}
            className={settings.button}
          >
            {t(state === 'deleted' ? 'subjects.restore' : subject.isEnabled ? 'subjects.switchOff' : 'subjects.switchOn')}
            <span className="visually-hidden"> {name}</span>
          </button>
        </Form>
      )}
    </li>
  )
}
