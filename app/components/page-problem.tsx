import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './page-problem.module.css'

/** What stands where a page could not: in plain words, with a way on. What went wrong is in the log of the web process. */
export function PageProblem() {
  const { t } = useLocale()
  const error = useRouteError()
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return (
    <section className={styles.problem}>
      <h1>{t(isMissing ? 'problem.missing' : 'problem.broken')}</h1>
      <p>{t(isMissing ? 'problem.missingHelp' : 'problem.brokenHelp')}</p>
      <p>
        <Link to="/" reloadDocument>
          {t('problem.home')}
        </Link>
      </p>
    </section>
  )
}
