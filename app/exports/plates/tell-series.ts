import { type DrawnFigure, formatValue } from '../../figures/draw-exploration.ts'
import type { Scale } from '../../figures/exploration.ts'
import { isolate } from '../../figures/name-series.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate } from '../../i18n/translate.ts'

/** More series than these make a sentence that nobody listens to; the table has them. */
const MOST_TOLD = 8

/** Each series in a sentence: its whole, and where it was highest. */
export function tellSeries({ series, points }: DrawnFigure, scale: Scale, locale: Locale): string[] {
  return series.slice(0, MOST_TOLD).map(({ label, shown, values }) => {
    const name = isolate(label)
    if (shown === null) return translate(locale, 'export.alt.gap', { name })
    const total = formatValue(locale.tag, scale, shown)
    const top = values.reduce<number>((best, value, index) => ((value ?? -1) > (values[best] ?? -1) ? index : best), 0)
    const highest = values[top] ?? null
    if (points.length < 2 || highest === null || highest === 0) return translate(locale, 'export.alt.total', { name, total })
    const peak = formatValue(locale.tag, scale, highest)
    return translate(locale, 'export.alt.peak', { name, total, peak, when: points[top]!.label })
  })
}
