import { Form } from '@remix-run/react'
import { FormField } from '../../components/form-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'

type Stored = { host: string; port: number; security: string; user: string | null; from: string; hasPassword: boolean }

/** As in db/queries/mail-settings.ts, which stays on the server. */
const securities = ['starttls', 'tls', 'none'] as const

/** The mail server that sends: where it is, how it is spoken to, who logs in, and who the mail is from. */
export function ServerForm({ stored, errors }: { stored: Stored | null; errors: FormErrors }) {
  const { t } = useLocale()
  const problem = (field: string) => errors[field] && t(errors[field])
  return (
    <section className={settings.section}>
      <h2>{t('mail.server')}</h2>
      <Form method="post" className={settings.form}>
        <FormField
          label={t('mail.host')}
          name="host"
          dir="ltr"
          required
          defaultValue={stored?.host ?? ''}
          hint={t('mail.hostHint')}
          error={problem('host')}
        />
        <SelectField
          label={t('mail.security')}
          name="security"
          defaultValue={stored?.security ?? 'starttls'}
          options={securities.map((one) => ({ value: one, label: t(`mail.security.${one}`) }))}
        />
        <FormField
          label={t('mail.port')}
          name="port"
          type="number"
          min={1}
          max={65_535}
          required
          defaultValue={stored?.port ?? 587}
          error={problem('port')}
        />
        <FormField
          label={t('mail.user')}
          name="user"
          dir="ltr"
          autoComplete="off"
          defaultValue={stored?.user ?? ''}
          hint={t('mail.userHint')}
        />
        <FormField
          label={t('mail.password')}
          name="password"
          type="password"
          dir="ltr"
          autoComplete="new-password"
          {...(stored?.hasPassword ? { hint: t('mail.passwordKept') } : {})}
          error={problem('password')}
        />
        <FormField
          label={t('mail.from')}
          name="from"
          dir="auto"
          required
          defaultValue={stored?.from ?? ''}
          hint={t('mail.fromHint')}
          error={problem('from')}
        />
        <div className={settings.actions}>
          <button type="submit" name="do" value="save" className={settings.button}>
            {t('digest.save')}
          </button>
          {stored && (
            <button type="submit" name="do" value="forget" formNoValidate className={settings.button}>
              {t('mail.forget')}
            </button>
          )}
        </div>
      </Form>
    </section>
  )
}
