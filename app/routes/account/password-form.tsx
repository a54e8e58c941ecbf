import { Form } from '@remix-run/react'
import { FormField } from '../../components/form-field.tsx'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'

/** A new password, with the old one where there is one. */
export function PasswordForm({ hasPassword, errors }: { hasPassword: boolean; errors: FormErrors }) {
  const { t } = useLocale()
  return (
    <section className={settings.section}>
      <h2>{t(hasPassword ? 'account.changePassword' : 'account.choosePassword')}</h2>
      <Form method="post" className={settings.form}>
        {hasPassword && (
          <FormField
            label={t('account.oldPassword')}
            name="old"
            type="password"
            autoComplete="current-password"
            dir="auto"
            required
            error={errors.old && t(errors.old)}
          />
        )}
        <FormField
          label={t('account.newPassword')}
          hint={t('credentials.passwordHint')}
          name="password"
          type="password"
          autoComplete="new-password"
          dir="auto"
          required
          error={errors.password && t(errors.password)}
        />
        <button type="submit" name="do" value="change-password" className={settings.button}>
          {t('account.savePassword')}
        </button>
      </Form>
    </section>
  )
}
