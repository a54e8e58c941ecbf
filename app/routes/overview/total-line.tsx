import { useLocale } from '../../i18n/use-locale.ts'
import styles from './overview.module.css'

/** The page's first answer: how much was collected. */
export function TotalLine({ articles, outlets, isSoFar }: { articles: number; outlets: number; isSoFar: boolean }) {
  const { t } = useLocale()
  return <p className={styles.total}>{t(isSoFar ? 'overview.totalSoFar' : 'overview.total', { articles, outlets })}</p>
}
