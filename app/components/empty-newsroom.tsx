import { Link } from '@remix-run/react'
import type { FirstSteps } from '../figures/first-steps.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './empty-newsroom.module.css'
import { LiveProgress } from './live-progress.tsx'

/** What stands where nothing was collected yet: what is happening, and the one next step. */
export function EmptyNewsroom({ steps }: { steps: FirstSteps }) {
  const { t } = useLocale()
  return (
    <section className={styles.empty}>
      <h1>{t(`empty.${steps}.title`)}</h1>
      <p>{t(`empty.${steps}.text`)}</p>
      <LiveProgress showsAtOnce />
      {(steps === 'offline' || steps === 'nothing-found') && (
        <>
          <p>{t('empty.demo')}</p>
          <pre className={styles.command} dir="ltr">
            npm run demo
          </pre>
        </>
      )}
      <Link to="/outlets" className={styles.button}>
        {t('empty.outlets')}
      </Link>
    </section>
  )
}
