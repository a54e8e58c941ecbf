import { Link } from '@remix-run/react'
import { useLocale } from '../../i18n/use-locale.ts'
import entrance from '../../session/entrance.module.css'

/** What to do for who came without a link, or with one that is no longer good. */
export function NoLink({ isSpent, hasAccounts }: { isSpent: boolean; hasAccounts: boolean }) {
  const { t } = useLocale()
  return (
    <section className={entrance.entrance}>
      <h1>{t('welcome.title')}</h1>
      <p>{t(isSpent ? 'welcome.spent' : hasAccounts ? 'welcome.askForInvite' : 'welcome.needsLink')}</p>
      {hasAccounts && (
        <p>
          <Link to="/sign-in">{t('signIn.title')}</Link>
        </p>
      )}
      <p>{t('welcome.how')}</p>
      <pre className={entrance.command} dir="ltr">
        npm run rasad -- link
      </pre>
    </section>
  )
}
