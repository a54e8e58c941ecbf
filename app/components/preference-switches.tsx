import { Form, useLocation } from '@remix-run/react'
import { type Language, ownNames } from '../i18n/languages.ts'
import { useLocale, useShell } from '../i18n/use-locale.ts'
import styles from './preference-switches.module.css'

/** A letter or two stand for each language where space is dear; its own name is read out. */
const shortNames: Record<Language, string> = { ar: 'ع', fa: 'فا', en: 'en' }
const order: Language[] = ['ar', 'fa', 'en']

/** Language and light. Both load the page anew, so that it comes whole in the new language. */
export function PreferenceSwitches() {
  const { t, language } = useLocale()
  const { theme } = useShell()
  const { pathname, search } = useLocation()
  const nextTheme = theme === 'dark' ? 'light' : 'dark'
  return (
    <Form method="post" action="/preferences" reloadDocument className={styles.switches}>
      <input type="hidden" name="to" value={pathname + search} />
      <fieldset className={styles.languages}>
        <legend className="visually-hidden">{t('preferences.language')}</legend>
        {order.map((one) => (
          <button key={one} type="submit" name="language" value={one} lang={one} aria-pressed={one === language} title={ownNames[one]}>
            <span aria-hidden="true">{shortNames[one]}</span>
            <span className="visually-hidden">{ownNames[one]}</span>
          </button>
        ))}
      </fieldset>
      <button
        type="submit"
        name="theme"
        value={nextTheme}
        className={styles.theme}
        aria-label={t(`preferences.${nextTheme}`)}
        title={t(`preferences.${nextTheme}`)}
      >
        <span aria-hidden="true">◐</span>
      </button>
    </Form>
  )
}
