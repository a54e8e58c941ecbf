import '../../i18n/desk-messages.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { listTrials } from '#db/queries/trials.ts'
import { FormField } from '../../components/form-field.tsx'
import settings from '../../components/settings.module.css'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { beginTrial } from './begin-trial.ts'
import { OpmlForm } from './opml-form.tsx'
import { type OpmlEntry, readOpml } from './read-opml.ts'

type Result = { problem: 'address' | 'opml' } | { entries: OpmlEntry[] }

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  return { trials: await listTrials(context.db) }
}

export async function action({ request, context }: ActionFunctionArgs): Promise<Result> {
  await requireReader(request, context, 'editor')
  const form = await request.formData()
  if (form.has('opml')) {
    const entries = await readOpml(context.db, form.get('opml'))
    return entries ? { entries } : { problem: 'opml' }
  }
  const trialId = await beginTrial(context, form.get('address'))
  if (trialId === null) return { problem: 'address' }
  throw redirect(`/outlets/trials/${trialId}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'trial.new')

/** One address is enough: the rest is learnt from the site. */
export default function NewOutlet() {
  const { trials } = useLoaderData<typeof loader>()
  const result = useActionData() as Result | undefined
  const isBusy = useNavigation().state !== 'idle'
  const { t } = useLocale()
  const problem = result && 'problem' in result ? result.problem : null
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('trial.new')}</h1>
        <p>{t('trial.newHelp')}</p>
      </header>
      <Form method="post" className={settings.form}>
        <FormField
          label={t('trial.address')}
          name="address"
          inputMode="url"
          dir="ltr"
          required
          placeholder="https://"
          error={problem === 'address' ? t('trial.addressWrong') : undefined}
        />
        <button type="submit" className={settings.button} disabled={isBusy}>
          {t('trial.look')}
        </button>
      </Form>
      <p>
        <Link to="/outlets#resting">{t('trial.orCatalogue')}</Link>
      </p>
      <OpmlForm entries={result && 'entries' in result ? result.entries : null} hasProblem={problem === 'opml'} />
      {trials.length > 0 && (
        <section className={settings.section}>
          <h2>{t('trial.unfinished')}</h2>
          <ul className={settings.rows}>
            {trials.map((trial) => (
              <li key={trial.id} className={settings.row}>
                <Link to={`/outlets/trials/${trial.id}`} dir="ltr">
                  {trial.address}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
