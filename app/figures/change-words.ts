import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { translate } from '../i18n/translate.ts'
import type { Change } from './change.ts'

/** How a share moved, as a sign (▲ ×3.1) and in words. Both are empty where there is nothing to compare with. */
export type ChangeWords = { direction: 'none' | 'new' | 'same' | 'rise' | 'fall'; sign: string; words: string; isSmall: boolean }

/** Tells a change to a reader. */
export function changeWords(change: Change, locale: Locale): ChangeWords {
  if (change.kind === 'none') return { direction: 'none', sign: '', words: '', isSmall: false }
  if (change.kind === 'new') return { direction: 'new', sign: '', words: translate(locale, 'change.new'), isSmall: false }
  const { factor, isSmall } = change
  const isSame = factor > 0.95 && factor < 1.05
  const direction = isSame ? 'same' : factor > 1 ? 'rise' : 'fall'
  const factorText = formatNumber(locale.tag, factor === 0 ? 0 : factor > 1 ? factor : 1 / factor, {
    maximumFractionDigits: factor > 9.95 || factor < 0.1 ? 0 : 1,
  })
  const words = factor === 0 ? translate(locale, 'change.gone') : translate(locale, `change.${direction}`, { factor: factorText })
  const arrow = { same: '=', rise: '▲', fall: '▼' }[direction]
  return {
    direction,
    sign: `${arrow} ${factor === 0 || isSame ? '' : `×${factorText}`}${isSmall ? '*' : ''}`.trim(),
    words: isSmall ? `${words} · ${translate(locale, 'change.small')}` : words,
    isSmall,
  }
}
