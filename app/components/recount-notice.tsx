import type { RunningRecount } from '#db/queries/recounts.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './recount-notice.module.css'

/** While stored articles are read again, figures are between the old and the new count, and say so. */
export function RecountNotice({ recounts }: { recounts: RunningRecount[] }) {
  const { t } = useLocale()
  if (recounts.length === 0) return null
  const sum = (field: 'done' | 'total') => recounts.reduce((total, recount) => total + recount[field], 0)
  return (
    <p className={styles.notice} role="status">
      {t('recount.running', { done: sum('done'), total: sum('total') })}
    </p>
  )
}
