import { isRouteErrorResponse, Link, useLocation, useRouteError } from '@remix-run/react'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './page-problem.module.css'

type Kind = 'missing' | 'forbidden' | 'changed' | 'unreachable' | 'broken'

const kinds: Record<number, Kind> = { 403: 'forbidden', 404: 'missing', 409: 'changed' }

/** What stands where a page could not: in plain words, with a way on. What went wrong is in the log of the web process. */
export function PageProblem() {
  const { t } = useLocale()
  const { pathname, search } = useLocation()
  const kind = nameProblem(useRouteError())
  return (
    <section className={styles.problem}>
      <h1>{t(`problem.${kind}`)}</h1>
      <p>{t(`problem.${kind}Help`)}</p>
      <p className={styles.ways}>
        {(kind === 'broken' || kind === 'unreachable') && (
          <Link to={pathname + search} reloadDocument>
            {t('problem.again')}
          </Link>
        )}
        {kind === 'missing' && <Link to="/search">{t('problem.search')}</Link>}
        <Link to="/" reloadDocument>
          {t('problem.home')}
        </Link>
      </p>
    </section>
  )
}

function nameProblem(error: unknown): Kind {
  if (isRouteErrorResponse(error)) return kinds[error.status] ?? 'broken'
  // What fetch throws, in every browser's own words, where nobody answers.
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message) ? 'unreachable' : 'broken'
}
