import { Form } from '@remix-run/react'
import type { AccessLinkKind, Role } from '#db/rows/account.ts'
import { FormField } from '../../components/form-field.tsx'
import { Message } from '../../i18n/message.tsx'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'
import entrance from '../../session/entrance.module.css'

type LinkFormProps = { link: { kind: Exclude<AccessLinkKind, 'enter'>; role: Role | null; name: string | null }; errors: FormErrors }

/** What a link lets its bearer do: make the account it invites to, or choose a new password. */
export function LinkForm({ link, errors }: LinkFormProps) {
  const { t } = useLocale()
  const say = (field: string) => errors[field] && t(errors[field])
  return (
    <section className={entrance.entrance}>
      <h1>{t(`welcome.${link.kind}`)}</h1>
      <p>
        {link.kind === 'administrator' && t('welcome.administratorHelp')}
        {link.kind === 'invite' && t('welcome.inviteHelp', { role: t(`role.${link.role ?? 'viewer'}`) })}
        {link.kind === 'reset' && <Message id="welcome.resetHelp" values={{ name: <bdi>{link.name}</bdi> }} />}
      </p>
      <Form method="post" className={entrance.form}>
        {link.kind !== 'reset' && (
          <FormField
            label={t('credentials.name')}
            name="name"
            autoComplete="username"
            dir="auto"
            required
            maxLength={60}
            error={say('name')}
          />
        )}
        <FormField
          label={t('credentials.password')}
          hint={t('credentials.passwordHint')}
          name="password"
          type="password"
          autoComplete="new-password"
          dir="auto"
          required
          error={say('password')}
        />
        <button type="submit" className={entrance.enter}>
          {t(`welcome.${link.kind}Do`)}
        </button>
      </Form>
    </section>
  )
}
