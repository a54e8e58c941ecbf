import '../../i18n/desk-messages.ts'
import '../../i18n/lists-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { FiringList, Isolated } from '../../alerts/firing-list.tsx'
import { WaysFields } from '../../alerts/ways-fields.tsx'
import settings from '../../components/settings.module.css'
import { DoneLine } from '../../digests/done-line.tsx'
import { ReaderList } from '../../digests/reader-list.tsx'
import { titleOf } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { mayAct } from '../../session/roles.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import { type AlertResult, changeAlert } from './change-alert.ts'
import { loadAlert } from './load-alert.ts'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { role } = await requireReader(request, context)
  return loadAlert(request, context, Number(params.id), mayAct(role, 'editor'))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'editor')
  return changeAlert(context, reader, Number(params.id), await request.formData())
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => titleOf(matches, data?.title)

export default function AlertOfMany() {
  const alert = useLoaderData<typeof loader>()
  const result = useActionData() as AlertResult | undefined
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  const errorsOf = (form: 'ways' | 'recipient') => (result && 'errors' in result && result.of === form ? result.errors : {})
  const isRunning = alert.state === 'running'
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1 dir="auto">{alert.title}</h1>
        <p>
          <Isolated words={alert.rule} />
        </p>
        <p>
          {t(isRunning ? 'alert.running' : 'digest.paused')} · {t('alert.recipients', { count: alert.recipients })}
        </p>
        {result && 'done' in result && <DoneLine words={t(`digest.done.${result.done}`)} undo={result.undo} />}
        {mayEdit && (
          <Form method="post" className={settings.actions}>
            <button type="submit" name="do" value={isRunning ? 'pause' : 'start'} className={settings.button}>
              {t(isRunning ? 'digest.pause' : 'digest.start')}
            </button>
            <button type="submit" name="do" value="delete" className={settings.button}>
              {t('digest.delete')}
            </button>
            <Link to="rule" className={settings.button}>
              {t('alert.editRule')}
            </Link>
          </Form>
        )}
        <p>
          {t('alert.feed')} <code dir="ltr">{alert.feed}</code>
        </p>
      </header>
      <section className={settings.section}>
        <h2>{t('alert.firings')}</h2>
        {alert.firings.length === 0 && <p>{t('alert.firingsNone')}</p>}
        <FiringList firings={alert.firings} />
      </section>
      {mayEdit && alert.told && (
        <section className={settings.section}>
          <h2>{t('alert.readers')}</h2>
          <ReaderList readers={alert.told.readers} timeZone={alert.told.fields.timeZone} errors={errorsOf('recipient')} />
        </section>
      )}
      {mayEdit && alert.told && (
        <section className={settings.section}>
          <h2>{t('alert.tell')}</h2>
          <Form method="post" className={settings.form}>
            <WaysFields {...alert.told.fields} title={alert.title} errors={errorsOf('ways')} />
            {alert.told.webhookKey !== null && (
              <p>
                {t('alert.key')} <code dir="ltr">{alert.told.webhookKey}</code>
              </p>
            )}
            <button type="submit" name="do" value="save" className={settings.button}>
              {t('digest.save')}
            </button>
          </Form>
        </section>
      )}
    </div>
  )
}
