import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import type { MessageKey } from '../../i18n/catalogues.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { DifferenceTable } from '../../outlets/difference-table.tsx'
import { requireReader } from '../../session/reader.ts'
import { loadUpdates, type Update } from './load-updates.ts'
import { type TakeResult, takeUpdates } from './take-updates.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  return { updates: await loadUpdates(context) }
}

export async function action({ request, context }: ActionFunctionArgs): Promise<TakeResult> {
  const reader = await requireReader(request, context, 'editor')
  return takeUpdates(context, reader, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'updates.title')

/** What a newer catalogue says otherwise of outlets that are there: nothing of it is applied before somebody has seen it. */
export default function CatalogueUpdates() {
  const { updates } = useLoaderData<typeof loader>()
  const result = useActionData() as TakeResult | undefined
  const { t } = useLocale()
  const untouched = updates.filter(({ isUntouched }) => isUntouched).length
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <p>
          <Link to="/outlets">{t('outlets.title')}</Link>
        </p>
        <h1>{t('updates.title')}</h1>
        <p>{t('updates.help')}</p>
      </header>
      {result && 'problem' in result && (
        <p role="alert" className={settings.problem} dir="auto">
          {result.problem}
        </p>
      )}
      {updates.length === 0 && <p>{t('updates.none')}</p>}
      {untouched > 0 && (
        <Form method="post" className={settings.actions}>
          <button type="submit" name="do" value="take-all" className={settings.button}>
            {t('updates.takeAll', { count: untouched })}
          </button>
        </Form>
      )}
      {updates.map((update) => (
        <UpdateCard key={update.slug} update={update} />
      ))}
    </div>
  )
}

/** Each field can be taken or left. */
function UpdateCard({ update: { slug, name, isUntouched, fields } }: { update: Update }) {
  const { t } = useLocale()
  return (
    <Form method="post" className={settings.section} aria-labelledby={`update-${slug}`}>
      <h2 id={`update-${slug}`}>
        <Link to={`/outlets/${slug}`}>
          <bdi>{name}</bdi>
        </Link>
      </h2>
      <p>{t(isUntouched ? 'updates.untouched' : 'updates.changed')}</p>
      <input type="hidden" name="slug" value={slug} />
      {fields.map(({ field, differences }) => (
        <fieldset key={field} className={settings.section}>
          <legend>
            <label>
              <input type="checkbox" name="field" value={field} defaultChecked={isUntouched} /> {t(`definition.${field}` as MessageKey)}
            </label>
          </legend>
          <DifferenceTable
            differences={differences}
            title={t(`definition.${field}` as MessageKey)}
            before={t('updates.own')}
            after={t('updates.shipped')}
          />
        </fieldset>
      ))}
      <div className={settings.actions}>
        <button type="submit" name="do" value="take" className={settings.button}>
          {t('updates.take')}
        </button>
        <button type="submit" name="do" value="keep" className={settings.button}>
          {t('updates.keep')}
        </button>
      </div>
    </Form>
  )
}
