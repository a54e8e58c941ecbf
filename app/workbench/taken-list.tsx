import type { MessageKey } from '../i18n/catalogues.ts'
import { useLocale } from '../i18n/use-locale.ts'
import type { TakenAway } from './trial-reading.ts'
import styles from './workbench.module.css'

/** What stands within the text's place and is not stored with it, folded until somebody wants to know. */
export function TakenList({ taken }: { taken: TakenAway[] }) {
  const { t } = useLocale()
  if (taken.length === 0) return <p className={styles.note}>{t('trial.nothingTaken')}</p>
  return (
    <details className={styles.taken}>
      <summary>{t('trial.taken', { count: taken.length })}</summary>
      <ul>
        {taken.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be taken away twice, and the list never changes its order
          <li key={index}>
            <bdi className={styles.takenText}>{one.text}</bdi>{' '}
            <small>
              {t(`taken.${one.reason}` as MessageKey)} {one.by !== null && <bdi dir="ltr">{one.by}</bdi>}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}
