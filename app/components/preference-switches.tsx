import { Form } from '@remix-run/react'
import type { FormEvent } from 'react'
import { type Language, ownNames } from '../i18n/languages.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './preference-switches.module.css'
import { TimeMenu } from './time-menu.tsx'
import { usePreferences } from './use-preferences.ts'

/** A letter or two stand for each language where space is dear; its own name is read out. */
const shortNames: Record<Language, string> = { ar: 'ع', fa: 'فا', en: 'en' }
const order: Language[] = ['ar', 'fa', 'en']

/** The language; and in a menu how time and numbers are told, and the light. */
export function PreferenceSwitches() {
  const { t, language } = useLocale()
  const { to, send, staysHere } = usePreferences()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!staysHere) return
    event.preventDefault()
    send(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
  }
  return (
    <div className={styles.switches}>
      <Form method="post" action="/preferences" reloadDocument onSubmit={submit} className={styles.form}>
        <input type="hidden" name="to" value={to} />
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">{t('preferences.language')}</legend>
          {order.map((one) => (
            <button key={one} type="submit" name="language" value={one} lang={one} aria-pressed={one === language} title={ownNames[one]}>
              <span aria-hidden="true">{shortNames[one]}</span>
              <span className="visually-hidden">{ownNames[one]}</span>
            </button>
          ))}
        </fieldset>
      </Form>
      <TimeMenu />
    </div>
  )
}
