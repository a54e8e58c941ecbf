import type { Change } from '../figures/change.ts'
import { formatNumber } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'
import styles from './change-mark.module.css'

/** How a share moved: an arrow with a factor, read out in words; a small base is pale and says so. */
export function ChangeMark({ change }: { change: Change }) {
  const { t, tag } = useLocale()
  if (change.kind === 'none') return <span className={styles.none} title={t('change.none')} aria-label={t('change.none')} role="img" />
  if (change.kind === 'new') return <span className={styles.new}>{t('change.new')}</span>
  const { factor, isSmall } = change
  const isSame = factor > 0.95 && factor < 1.05
  const direction = isSame ? 'same' : factor > 1 ? 'rise' : 'fall'
  const factorText = formatNumber(tag, factor === 0 ? 0 : factor > 1 ? factor : 1 / factor, {
    maximumFractionDigits: factor > 9.95 || factor < 0.1 ? 0 : 1,
  })
  const words = factor === 0 ? t('change.gone') : t(`change.${direction}`, { factor: factorText })
  const title = isSmall ? `${words} · ${t('change.small')}` : words
  return (
    <span className={`${styles[direction]} ${isSmall ? styles.small : ''}`} title={title}>
      <span aria-hidden="true">
        {direction === 'same' ? '=' : direction === 'rise' ? '▲' : '▼'} {factor === 0 ? '' : isSame ? '' : `×${factorText}`}
        {isSmall && <sup>*</sup>}
      </span>
      <span className="visually-hidden">{title}</span>
    </span>
  )
}
