import type { CoverageRow } from '../../charts/coverage-strip.tsx'
import { nameDays } from '../../figures/draw-exploration.ts'
import { isolate, nameList } from '../../figures/name-series.ts'
import type { Locale } from '../../i18n/locale.ts'
import { sortByName } from '../../i18n/sort-by-name.ts'
import { translate } from '../../i18n/translate.ts'

/** More gaps than these are counted, not named: the table has them all. */
const MOST_GAPS = 3
const MOST_OUTLETS = 4

type Gap = { first: number; last: number; reason: string; outlets: string[] }

/** In a picture nobody can point at a hatched cell, so its days and outlets are written: "Not collected: 17–19 March: Baran (could not be reached)". */
export function nameGaps(bins: { from: string; to: string }[], coverage: CoverageRow[], locale: Locale): string[] {
  const known = coverage.filter(({ gaps }) => gaps.some((gap) => gap !== null) && gaps.some((gap) => gap === null))
  const gaps = gatherGaps(known, locale)
  if (gaps.length === 0) return []
  const named = gaps.slice(0, MOST_GAPS).map(({ first, last, reason, outlets }) => {
    const shown = outlets.slice(0, MOST_OUTLETS).map(isolate)
    const more = outlets.length > shown.length ? [translate(locale, 'export.moreOutlets', { count: outlets.length - shown.length })] : []
    const names = nameList(locale, [...shown, ...more], 'conjunction')
    return translate(locale, 'export.gap', { names, days: nameDays(locale, bins[first]!.from, bins[last]!.to), reason })
  })
  const gapsTold = named.join(translate(locale, 'export.separator'))
  return [translate(locale, 'export.gaps', { gaps: gapsTold, rest: gaps.length - named.length })]
}

/** Stretches of days with one reason, each with the outlets that have it, those of most outlets first; in the reader's order, whoever kept the figure. */
function gatherGaps(coverage: CoverageRow[], { language }: Locale): Gap[] {
  const found = new Map<string, Gap>()
  for (const { label, gaps } of sortByName(language, coverage, (row) => row.label)) {
    for (const { first, last, reason } of findStretches(gaps)) {
      const key = `${first} ${last} ${reason}`
      const gap = found.get(key) ?? { first, last, reason, outlets: [] }
      gap.outlets.push(label)
      found.set(key, gap)
    }
  }
  return [...found.values()].sort((a, b) => b.outlets.length - a.outlets.length || a.first - b.first)
}

function findStretches(gaps: (string | null)[]): Omit<Gap, 'outlets'>[] {
  const found: Omit<Gap, 'outlets'>[] = []
  for (const [index, reason] of gaps.entries()) {
    if (reason === null) continue
    const before = found.at(-1)
    if (before?.last === index - 1 && before.reason === reason) before.last = index
    else found.push({ first: index, last: index, reason })
  }
  return found
}
