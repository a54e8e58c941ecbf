import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './page-problem.module.css'

type Kind = 'missing' | 'forbidden' | 'changed' | 'broken'

const kinds: Record<number, Kind> = { 403: 'forbidden', 404: 'missing', 409: 'changed' }

/** What stands where a page could not: in plain words, with a way on. What went wrong is in the log of the web process. */
export function PageProblem() {
  const { t } = useLocale()
  const kind = nameProblem(useRouteError())
  return (
    <section className={styles.problem}>
      <h1>{t(`problem.${kind}`)}</h1>
      <p>{t(`problem.${kind}Help`)}</p>
      <p>
        <Link to="/" reloadDocument>
          {t('problem.home')}
        </Link>
      </p>
    </section>
  )
}

function nameProblem(error: unknown): Kind {
  return isRouteErrorResponse(error) ? (kinds[error.status] ?? 'broken') : 'broken'
}
