import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findMailSettings } from '#db/queries/mail-settings.ts'
import { findRequest } from '#db/queries/requests.ts'
import settings from '../../components/settings.module.css'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { changeMail, type MailResult } from './change-mail.ts'
import { MailTest } from './mail-test.tsx'
import { ServerForm } from './server-form.tsx'

/** The password stays on the server. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireReader(request, context, 'admin')
  const stored = await findMailSettings(context.db)
  const tried = await findRequest(context.db, Number(new URL(request.url).searchParams.get('try')))
  return {
    fromEnvironment: context.mailServer,
    stored: stored && { ...stored, sealedPassword: null, hasPassword: stored.sealedPassword !== null },
    isReadable: !stored?.sealedPassword || context.secret.unseal(stored.sealedPassword) !== null,
    tried: tried?.kind === 'try-mail' ? { isOver: tried.result !== null, result: tried.result, askedAt: tried.created_at } : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context, 'admin')
  return changeMail(request, context, reader, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'mail.title')

export default function MailSettings() {
  const { fromEnvironment, stored, isReadable, tried } = useLoaderData<typeof loader>()
  const result = useActionData() as MailResult | undefined
  const { t } = useLocale()
  const errorsOf = (form: 'settings' | 'test') => (result && 'errors' in result && result.of === form ? result.errors : {})
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>{t('mail.title')}</h1>
        <p>{t('mail.help')}</p>
        {result && 'done' in result && (
          <p role="status" className={settings.done}>
            {t(`mail.done.${result.done}`)}
          </p>
        )}
        {!isReadable && (
          <p role="alert" className={settings.problem}>
            {t('delivery.secret')} {t('deliveryRemedy.secret')}
          </p>
        )}
      </header>
      {fromEnvironment ? (
        <section className={settings.section}>
          <h2>{t('mail.server')}</h2>
          <p>{t('mail.fromEnvironment')}</p>
          <p>
            <code dir="ltr">{`${fromEnvironment.host}:${fromEnvironment.port}`}</code> ·{' '}
            {t(`mail.security.${fromEnvironment.security as 'tls'}`)} · <bdi>{fromEnvironment.from}</bdi>
          </p>
        </section>
      ) : (
        <ServerForm stored={stored} errors={errorsOf('settings')} />
      )}
      <MailTest tried={tried} errors={errorsOf('test')} />
    </div>
  )
}
