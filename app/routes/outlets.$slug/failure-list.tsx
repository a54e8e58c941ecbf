import { Link } from '@remix-run/react'
import { failureKey } from '../../i18n/failure-key.ts'
import { formatInstant } from '../../i18n/format.ts'
import { useLocale, useShell } from '../../i18n/use-locale.ts'
import type { LoadedOutlet } from './load-outlet.ts'
import styles from './outlet.module.css'

/** The newest failures with their addresses. */
export function FailureList({ failures, slug }: { failures: LoadedOutlet['failures']; slug: string }) {
  const { t, tag } = useLocale()
  const { timeZone } = useShell()
  if (failures.length === 0) return null
  return (
    <section>
      <h2>{t('outlet.failures')}</h2>
      <ul className={styles.failures}>
        {failures.map((one) => (
          <li key={one.id}>
            <span>
              {formatInstant(tag, one.at, timeZone)} · {t(`stage.${one.stage}`)} · {t(failureKey(one.kind))}
            </span>
            <bdi dir="ltr">
              {one.url}
              {one.detail !== null && ` — ${one.detail}`}
            </bdi>
            {one.page_id !== null && <Link to={`/outlets/${slug}/pages/${one.page_id}`}>{t('outlet.seePage')}</Link>}
          </li>
        ))}
      </ul>
    </section>
  )
}
