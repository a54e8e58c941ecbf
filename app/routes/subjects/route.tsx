import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { readLocale } from '../../i18n/locale.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { switchSubject } from '../../subjects/switch-subject.ts'
import { loadSubjects } from './load-subjects.ts'
import { SubjectRows } from './subject-rows.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context)
  return { subjects: await loadSubjects(context.db, readLocale(request).language) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  const form = await request.formData()
  return switchSubject(context, reader, String(form.get('slug')), form)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'subjects.title')

export default function Subjects() {
  const { subjects } = useLoaderData<typeof loader>()
  const { t } = useLocale()
  const kept = subjects.filter(({ deletedAt }) => deletedAt === null)
  const deleted = subjects.filter(({ deletedAt }) => deletedAt !== null).sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0))
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('subjects.title')}</h1>
        <p>{t('subjects.explained')}</p>
        <Actions />
      </header>
      {deleted.length > 0 && <SubjectRows title={t('subjects.deleted')} subjects={deleted} />}
      <SubjectRows title={t('topics.title')} subjects={kept.filter(({ kind }) => kind === 'topic')} />
      <SubjectRows title={t('speakers.title')} subjects={kept.filter(({ kind }) => kind === 'speaker')} />
    </div>
  )
}

function Actions() {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  return (
    <nav className={`${settings.actions} screen-only`} aria-label={t('subjects.actions')}>
      {mayEdit && <Link to="/topics/new">{t('subjectForm.new.topic')}</Link>}
      {mayEdit && <Link to="/speakers/new">{t('subjectForm.new.speaker')}</Link>}
      {mayEdit && <Link to="/subjects/import">{t('subjects.import')}</Link>}
      <a href="/subjects/export?as=csv" download>
        {t('subjects.exportCsv')}
      </a>
      <a href="/subjects/export?as=json" download>
        {t('subjects.exportJson')}
      </a>
      <Link to="/corrections">{t('correct.title')}</Link>
    </nav>
  )
}
