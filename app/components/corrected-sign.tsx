import { useLocale } from '../i18n/use-locale.ts'
import styles from './correction.module.css'

/** Beside a finding that a reader made what it is. */
export function CorrectedSign() {
  const { t } = useLocale()
  return <span className={styles.sign}>{t('correct.by')}</span>
}
