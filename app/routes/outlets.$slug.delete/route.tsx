import '../../i18n/desk-messages.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { countLosses } from '#db/queries/outlet-deletion.ts'
import { FormField } from '../../components/form-field.tsx'
import settings from '../../components/settings.module.css'
import { labelOutlet } from '../../filters/load-selection.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireOutlet } from '../../outlets/find-outlet.ts'
import { OutletHead } from '../../outlets/outlet-head.tsx'
import { requireReader } from '../../session/reader.ts'
import { deleteOutlet } from './delete-outlet.ts'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  const outlet = await requireOutlet(context.db, params.slug)
  return { outlet: labelOutlet(outlet), losses: await countLosses(context.db, outlet.id) }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  const outlet = await requireOutlet(context.db, params.slug)
  if (!(await deleteOutlet(context, reader, outlet, await request.formData()))) return { problem: 'name' as const }
  throw redirect('/outlets')
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'outletDelete.title')

/** What goes with an outlet, told in numbers; a file of it first; and its name, typed, before it goes. */
export default function DeleteOutlet() {
  const { outlet, losses } = useLoaderData<typeof loader>()
  const result = useActionData() as { problem: 'name' } | undefined
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <OutletHead outlet={outlet} title={t('outletDelete.title')} />
      <section className={settings.section}>
        <p>{t('outletDelete.loses')}</p>
        <ul>
          {(['articles', 'days', 'quotes', 'mentions', 'corrections', 'pages'] as const).map((what) => (
            <li key={what}>{t(`outletDelete.${what}`, { count: losses[what] })}</li>
          ))}
        </ul>
        <p>{t('outletDelete.instead')}</p>
      </section>
      <section className={settings.section}>
        <h2>{t('outletDelete.exportFirst')}</h2>
        <p>{t('outletDelete.exportHelp')}</p>
        <a href={`/outlets/${outlet.slug}/export`} download className={settings.button}>
          {t('outletDelete.export')}
        </a>
      </section>
      <Form method="post" className={settings.form}>
        <p>
          {t('outletDelete.typeName')} <strong dir="auto">{outlet.name}</strong>
        </p>
        <FormField
          label={t('outletDelete.name')}
          name="name"
          dir="auto"
          autoComplete="off"
          required
          error={result ? t('outletDelete.nameWrong') : undefined}
        />
        <button type="submit" name="do" value="delete" className={settings.button}>
          {t('outletDelete.delete')}
        </button>
      </Form>
    </div>
  )
}
