import { Form } from '@remix-run/react'
import { usePreferences } from '../components/use-preferences.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './chart.module.css'
import { useCourse } from './use-course.ts'

/** Turns the way in which time runs, in this figure and all others; it is remembered. */
export function TurnTime() {
  const { t } = useLocale()
  const { to, send, staysHere } = usePreferences()
  const turned = useCourse() === 'ltr' ? 'rtl' : 'ltr'
  return (
    <Form
      method="post"
      action="/preferences"
      reloadDocument
      className={`${styles.turn} screen-only`}
      onSubmit={(event) => {
        if (!staysHere) return
        event.preventDefault()
        send(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
      }}
    >
      <input type="hidden" name="to" value={to} />
      <button type="submit" name="course" value={turned}>
        <span aria-hidden="true">{turned === 'ltr' ? '→' : '←'}</span> {t(`chart.turn.${turned}`)}
      </button>
    </Form>
  )
}
