import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { FirstReaders } from '../../alerts/first-readers.tsx'
import { loadTry } from '../../alerts/load-try.ts'
import { HiddenRule, RuleTrial } from '../../alerts/rule-trial.tsx'
import { WaysFields } from '../../alerts/ways-fields.tsx'
import settings from '../../components/settings.module.css'
import { listTimeZones } from '../../digests/time-zones.ts'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'
import { requireReader } from '../../session/reader.ts'
import { makeAlert } from './make-alert.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'editor')
  const { timeZone } = context.config
  return { tried: await loadTry(request, context), timeZone, timeZones: listTimeZones(timeZone) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  const made = await makeAlert(context, reader, await request.formData())
  return 'errors' in made ? made : redirect(`/alerts/${made.id}`)
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'alert.new')

/** First the rule, tried over the stored past; then how it is told. */
export default function NewAlert() {
  const { tried, timeZone, timeZones } = useLoaderData<typeof loader>()
  const result = useActionData() as { errors: FormErrors } | undefined
  const { t } = useLocale()
  const errors = result?.errors ?? {}
  const nothing = { title: '', ways: { webhook: null }, quiet: null, groupMinutes: 30 }
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('alert.new')}</h1>
      </header>
      <RuleTrial tried={tried} />
      {tried.past && tried.rule && (
        <section className={settings.section}>
          <h2>{t('alert.tell')}</h2>
          <Form method="post" className={settings.form}>
            <HiddenRule rule={tried.rule} />
            <WaysFields {...nothing} timeZone={timeZone} timeZones={timeZones} errors={errors} />
            <FirstReaders errors={errors} />
            <button type="submit" className={settings.button}>
              {t('alert.save')}
            </button>
          </Form>
        </section>
      )}
    </div>
  )
}
