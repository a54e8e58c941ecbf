import { Link, useSearchParams } from '@remix-run/react'
import { changeSearch } from '../filters/filter.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './empty-newsroom.module.css'

/** What stands where a page's days and outlets hold nothing: what was looked for, and the way to look wider. */
export function EmptyRange({ words }: { words: string }) {
  const { t } = useLocale()
  const [params] = useSearchParams()
  const narrow = { from: null, to: null, outlet: null, language: null }
  const isWidest = params.get('range') === '1y' && Object.keys(narrow).every((name) => !params.has(name))
  return (
    <div className={styles.range}>
      <p>{words}</p>
      {!isWidest && (
        <Link to={changeSearch(params, { ...narrow, range: '1y' })} className={`${styles.button} screen-only`}>
          {t('empty.widen')}
        </Link>
      )}
    </div>
  )
}
