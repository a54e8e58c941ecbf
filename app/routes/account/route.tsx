import '../../i18n/desk-messages.ts'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { listSessions } from '#db/queries/sessions.ts'
import { findPasswordHash } from '#db/queries/users.ts'
import settings from '../../components/settings.module.css'
import { pageTitle } from '../../i18n/page-title.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import { requireReader } from '../../session/reader.ts'
import { type AccountResult, changeAccount } from './change-account.ts'
import { PasswordForm } from './password-form.tsx'
import { SessionList } from './session-list.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, now } = context
  const reader = await requireReader(request, context)
  const hash = await findPasswordHash(db, reader.userId)
  const sessions = await listSessions(db, reader.userId, now())
  return {
    name: reader.name,
    role: reader.role,
    hasPassword: hash?.password_hash != null,
    sessions: sessions.map((one) => ({
      id: one.token_hash,
      agent: one.agent,
      since: one.created_at,
      seenAt: one.seen_at,
      isThis: one.token_hash === reader.sessionId,
    })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const reader = await requireReader(request, context)
  return changeAccount(context, reader, await request.formData())
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, 'nav.account')

export default function Account() {
  const { name, role, hasPassword, sessions } = useLoaderData<typeof loader>()
  const result = useActionData() as AccountResult | undefined
  const { t } = useLocale()
  return (
    <div className={settings.page}>
      <header className={settings.head}>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p>{t(`role.${role}Help`)}</p>
        <nav aria-label={t('nav.account')} className={settings.actions}>
          <Link to="/account/tokens">{t('tokens.title')}</Link>
          {role === 'admin' && <Link to="/settings/people">{t('people.title')}</Link>}
          {role === 'admin' && <Link to="/settings/mail">{t('mail.title')}</Link>}
          {role === 'admin' && <Link to="/settings/audit">{t('audit.title')}</Link>}
          {role === 'admin' && <Link to="/settings/backup">{t('backup.title')}</Link>}
        </nav>
        <Form method="post" action="/sign-out" reloadDocument>
          <button type="submit" className={settings.button}>
            {t('account.signOut')}
          </button>
        </Form>
      </header>
      {result && 'done' in result && (
        <p role="status" className={settings.done}>
          {t(`account.done.${result.done}`)}
        </p>
      )}
      <PasswordForm hasPassword={hasPassword} errors={result && 'errors' in result ? result.errors : {}} />
      <SessionList sessions={sessions} />
    </div>
  )
}
