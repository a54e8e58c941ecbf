import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { type Imported, importOutlets } from '../../outlets/import-outlets.ts'
import { sayProblem } from '../../outlets/say-problem.ts'
import { requireReader } from '../../session/reader.ts'

const PROBLEMS_SHOWN = 50

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  return null
}

export async function action({ request, context }: ActionFunctionArgs): Promise<Imported> {
  const reader = await requireReader(request, context, 'editor')
  return importOutlets(context, reader, (await request.formData()).get('file'))
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'outletsImport.title')

/** Outlets from a JSON file: all of it, or, where anything is wrong, nothing. */
export default function ImportOutlets() {
  const result = useActionData() as Imported | undefined
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <p>
          <Link to="/outlets">{t('outlets.title')}</Link>
        </p>
        <h1>{t('outletsImport.title')}</h1>
        <p>{t('outletsImport.help')}</p>
      </header>
      {result && 'problems' in result && (
        <section className={settings.problem} role="alert">
          <p>{t('outletsImport.wrong')}</p>
          <ul>
            {result.problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
              <li key={`${problem.slug} ${problem.path} ${problem.wrong} ${problem.given}`}>
                <code dir="ltr">{[problem.slug, problem.path].filter(Boolean).join(' ')}</code> {sayProblem(t, problem)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {result && 'added' in result && (
        <p className={settings.done} role="status">
          {t('outletsImport.done', { added: result.added, changed: result.changed, same: result.same })}{' '}
          <Link to={result.changeId === null ? '/outlets' : `/outlets?changed=${result.changeId}`}>{t('outletsImport.toList')}</Link>
        </p>
      )}
      <Form method="post" encType="multipart/form-data" className={settings.actions}>
        <input type="file" name="file" accept=".json,application/json" required aria-label={t('outletsImport.file')} />
        <button type="submit" className={settings.button}>
          {t('outletsImport.import')}
        </button>
      </Form>
      <p>
        <Link to="/outlets/new">{t('outletsImport.opml')}</Link>
      </p>
    </div>
  )
}
