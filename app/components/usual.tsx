import { formatNumber } from '../i18n/format.ts'
import { useLocale } from '../i18n/use-locale.ts'

/** A number that is a mean: whole from ten on, with one digit below. */
export function formatUsual(tag: string, usual: number): string {
  return formatNumber(tag, usual, { maximumFractionDigits: usual < 9.95 ? 1 : 0 })
}

/** "usual: 13", with a mark where it is under ten, so that a change against it is mostly chance. */
export function Usual({ usual }: { usual: number }) {
  const { t, tag } = useLocale()
  const isSmall = usual < 10
  return (
    <span title={isSmall ? t('usual.small') : undefined}>
      {t('usual.count', { usual: formatUsual(tag, usual) })}
      {isSmall && <sup aria-hidden="true">*</sup>}
    </span>
  )
}
