import type { CoverageRow } from '../../charts/coverage-strip.tsx'
import { nameDays } from '../../figures/draw-exploration.ts'
import { isolate, nameList } from '../../figures/name-series.ts'
import type { Locale } from '../../i18n/locale.ts'
import { translate } from '../../i18n/translate.ts'

/** More outlets than these are counted, not named: the table has them all. */
const MOST_OUTLETS = 3
const MOST_STRETCHES = 3

/** In a picture nobody can point at a hatched cell, so its outlets and days are written: "Not collected: Baran 17–19 March (not reached)". */
export function nameGaps(bins: { from: string; to: string }[], coverage: CoverageRow[], locale: Locale): string[] {
  const known = coverage.filter(({ gaps }) => gaps.some((gap) => gap !== null) && gaps.some((gap) => gap === null))
  if (known.length === 0) return []
  const named = known.slice(0, MOST_OUTLETS).map(({ label, gaps }) => {
    const stretches = findStretches(gaps)
    const told = stretches.slice(0, MOST_STRETCHES).map(({ first, last, gap }) => {
      const days = nameDays(locale, bins[first]!.from, bins[last]!.to)
      return translate(locale, 'export.gap', { days, reason: gap })
    })
    const more = stretches.length > MOST_STRETCHES ? ['…'] : []
    return `${isolate(label)} ${nameList(locale, [...told, ...more], 'conjunction')}`
  })
  const rest = known.length - named.length
  return [translate(locale, 'export.gaps', { names: named.join(translate(locale, 'export.separator')), rest })]
}

function findStretches(gaps: (string | null)[]): { first: number; last: number; gap: string }[] {
  const found: { first: number; last: number; gap: string }[] = []
  for (const [index, gap] of gaps.entries()) {
    if (gap === null) continue
    const before = found.at(-1)
    if (before?.last === index - 1 && before.gap === gap) before.last = index
    else found.push({ first: index, last: index, gap })
  }
  return found
}
