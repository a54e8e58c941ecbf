import { failureKey } from '../../i18n/failure-key.ts'
import { useLocale } from '../../i18n/use-locale.ts'
import type { LoadedOutletRow } from './load-outlets.ts'
import styles from './outlets.module.css'

/** What failed in an outlet's last run: how often each kind, and the addresses. */
export function RunFailures({ failures }: { failures: NonNullable<LoadedOutletRow['failures']> }) {
  const { t } = useLocale()
  const all = failures.kinds.reduce((sum, { count }) => sum + count, 0)
  return (
    <details className={styles.failures}>
      <summary>{t('outlets.failures', { count: all })}</summary>
      <ul>
        {failures.kinds.map(({ stage, kind, count }) => (
          <li key={`${stage} ${kind}`}>{t('outlets.failureKind', { stage: t(`stage.${stage}`), reason: t(failureKey(kind)), count })}</li>
        ))}
      </ul>
      <ul className={styles.addresses} dir="ltr">
        {failures.newest.map((failure) => (
          <li key={failure.id}>
            {failure.url}
            {failure.detail !== null && <span> — {failure.detail}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
