import { formatInstant, formatNumber, formatRelative } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import type { LoadedOutlet } from './load-outlet.ts'
import styles from './outlet.module.css'

/** When the outlet is visited next, and why then: its longest wait, or a feed from which something would fall. */
export function NextRun({ loaded: { isEnabled, nextRunAt, nextRunWhy: why, cron, shortestWaitMinutes, now } }: { loaded: LoadedOutlet }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  const isDue = nextRunAt === null || nextRunAt <= now
  return (
    <section>
      <h2>{t('outlets.nextRun')}</h2>
      <p>
        {!isEnabled && t('outlet.pausedHint')}
        {isEnabled && isDue && t('outlets.due')}
        {isEnabled && !isDue && `${formatInstant(tag, nextRunAt, timeZone)} (${formatRelative(tag, nextRunAt - now)})`}
      </p>
      {isEnabled && !isDue && why?.by === 'feed' && (
        <p className={styles.soft}>
          {t('outlet.why.feed', {
            hours: formatNumber(tag, why.newIn2Hours),
            day: formatNumber(tag, why.newIn24Hours),
            items: formatNumber(tag, why.feedItems ?? 0),
          })}
        </p>
      )}
      {isEnabled && !isDue && why?.by === 'cron' && <p className={styles.soft}>{t('outlet.why.cron')}</p>}
      <p className={styles.soft}>
        {t('outlet.bounds', { minutes: formatNumber(tag, shortestWaitMinutes) })} <code dir="ltr">{cron}</code>
      </p>
    </section>
  )
}
