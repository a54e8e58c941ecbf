import { Form } from '@remix-run/react'
import settings from '../../components/settings.module.css'
import { useLocale } from '../../i18n/use-locale.ts'
import { RoleChoice } from './role-choice.tsx'

/** Makes a link that lets one person choose a name and a password. */
export function InviteForm() {
  const { t } = useLocale()
  return (
    <section className={settings.section}>
      <h2>{t('people.invite')}</h2>
      <p>{t('people.inviteHelp')}</p>
      <Form method="post" className={settings.actions}>
        <RoleChoice value="viewer" />
        <button type="submit" name="do" value="invite" className={settings.button}>
          {t('people.makeLink')}
        </button>
      </Form>
    </section>
  )
}
