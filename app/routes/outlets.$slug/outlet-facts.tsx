import { Link } from '@remix-run/react'
import { formatDay, formatInstant, formatRelative } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import type { LoadedOutlet } from './load-outlet.ts'
import styles from './outlet.module.css'

/** When the outlet was and will be visited, and since when it is collected. */
export function OutletFacts({ loaded: { outlet, isEnabled, run, nextRunAt, lastArticleAt, coveredFrom, now } }: { loaded: LoadedOutlet }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const next = nextRunAt === null || nextRunAt <= now ? t('outlets.due') : formatRelative(tag, nextRunAt - now)
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('outlets.lastArticle')}</dt>
        <dd>{lastArticleAt === null ? '–' : formatInstant(tag, lastArticleAt, outlet.timeZone)}</dd>
      </div>
      <div>
        <dt>{t('outlets.lastRun')}</dt>
        <dd>{run ? formatInstant(tag, run.started_at, timeZone) : t('outlets.never')}</dd>
      </div>
      <div>
        <dt>{t('outlets.nextRun')}</dt>
        <dd>{isEnabled ? next : t('outlet.switchedOff')}</dd>
      </div>
      <div>
        <dt>{t('outlet.coveredFrom')}</dt>
        <dd>{coveredFrom === null ? '–' : formatDay(tag, coveredFrom, 'date')}</dd>
      </div>
      <div>
        <dt>{t('outlets.articles')}</dt>
        <dd>
          <Link to={`/articles?outlet=${outlet.slug}&range=30d`}>{t('outlet.readThem')}</Link>
        </dd>
      </div>
    </dl>
  )
}
