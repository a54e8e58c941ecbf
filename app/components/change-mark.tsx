import type { Change } from '../figures/change.ts'
import { changeWords } from '../figures/change-words.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './change-mark.module.css'

/** How a share moved: an arrow with a factor, read out in words; a small base is pale and says so. */
export function ChangeMark({ change }: { change: Change }) {
  const { t, locale } = useLocale()
  const { direction, sign, words, isSmall } = changeWords(change, locale)
  if (direction === 'none') return <span className={styles.none} title={t('change.none')} aria-label={t('change.none')} role="img" />
  if (direction === 'new') return <span className={styles.new}>{words}</span>
  return (
    <span className={`${styles[direction]} ${isSmall ? styles.small : ''}`} title={words}>
      <span aria-hidden="true">
        {isSmall ? sign.slice(0, -1) : sign}
        {isSmall && <sup>*</sup>}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
