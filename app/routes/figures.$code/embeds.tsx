import { Form } from '@remix-run/react'
import { EmbedList } from '../../components/embed-list.tsx'
import { FormField } from '../../components/form-field.tsx'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import { useMayEdit } from '../../session/use-may-edit.ts'
import type { EmbedsResult } from './change-embeds.ts'
import type { KeptFigurePage } from './load-kept-figure.ts'

/** Addresses that show the figure on other sites without a session: given, listed and taken back. */
export function Embeds({ page, result }: { page: KeptFigurePage; result: EmbedsResult | undefined }) {
  const { t } = useLocale()
  const mayEdit = useMayEdit()
  const errors = result && 'errors' in result ? result.errors : {}
  return (
    <section className={settings.section}>
      <h2>{t('embeds.title')}</h2>
      <p>{t('embeds.help')}</p>
      {result && 'address' in result && (
        <div className={settings.link} role="status">
          <p>{t('embeds.fresh')}</p>
          <code dir="ltr">{result.address}</code>
        </div>
      )}
      <EmbedList embeds={page.embeds} />
      {mayEdit && (
        <Form method="post" className={settings.form} preventScrollReset>
          <FormField label={t('embeds.name')} name="name" dir="auto" required maxLength={80} error={errors.name && t(errors.name)} />
          <label>
            <input type="checkbox" name="live" value="1" /> {t('embeds.liveHelp')}
          </label>
          <button type="submit" name="do" value="embed" className={settings.button}>
            {t('embeds.make')}
          </button>
        </Form>
      )}
    </section>
  )
}
