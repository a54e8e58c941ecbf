import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useNavigation } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { ImportOutcome } from './import-outcome.tsx'
import { importSubjects } from './import-subjects.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  return importSubjects(context, reader, request)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'subjects.import')

export default function ImportSubjects() {
  const result = useActionData<typeof action>()
  const isSending = useNavigation().state !== 'idle'
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('subjects.import')}</h1>
        <p>{t('import.explained')}</p>
        <p>
          <a href="/subjects/export?as=csv" download>
            {t('import.example')}
          </a>
        </p>
      </header>
      {result && <ImportOutcome result={result} />}
      <Form method="post" encType="multipart/form-data" className={settings.form} aria-busy={isSending}>
        <label>
          {t('import.file')} <input type="file" name="file" accept=".csv,.json,text/csv,application/json" required />
        </label>
        <div className={settings.actions}>
          <button type="submit" name="do" value="import" className={settings.button}>
            {t('import.import')}
          </button>
          <button type="submit" name="do" value="try" className={settings.button}>
            {t('import.try')}
          </button>
        </div>
      </Form>
      <p>
        <Link to="/subjects">{t('subjects.title')}</Link>
      </p>
    </div>
  )
}
