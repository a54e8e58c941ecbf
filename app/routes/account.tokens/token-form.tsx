import { Form } from '@remix-run/react'
import { FormField } from '../../components/form-field.tsx'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import type { FormErrors } from '../../session/credentials.ts'

/** As in change-tokens.ts, which stays on the server. */
const lifetimes = [30, 90, 365]

/** What a new token is for, what it opens, and until when. */
export function TokenForm({ errors }: { errors: FormErrors }) {
  const { t } = useLocale()
  return (
    <section className={settings.section}>
      <h2>{t('tokens.make')}</h2>
      <Form method="post" className={settings.form}>
        <FormField label={t('tokens.name')} name="name" dir="auto" required maxLength={60} error={errors.name && t(errors.name)} />
        <label>
          {t('tokens.scope')}{' '}
          <select name="scope" defaultValue="api">
            <option value="api">{t('tokens.scope.api')}</option>
            <option value="feeds">{t('tokens.scope.feeds')}</option>
          </select>
        </label>
        <label>
          {t('tokens.days')}{' '}
          <select name="days" defaultValue={90}>
            {lifetimes.map((days) => (
              <option key={days} value={days}>
                {t('filter.preset', { days })}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" name="do" value="make" className={settings.button}>
          {t('tokens.makeDo')}
        </button>
      </Form>
    </section>
  )
}
