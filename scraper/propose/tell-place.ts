import { offsetAt } from '#analysis/dates/time-zone.ts'
import { countries, monthsOfCountries, zonesByOffset } from './countries.ts'

/** Where an outlet lives and by which clock it dates. `isGuess`: nothing on the site said so. */
export type Place = { country: string | null; timeZone: string; evidence: 'domain' | 'offset' | 'months' | 'language'; isGuess: boolean }

/** What was seen: the minutes ahead of UTC that its dates keep at that instant, and its visible text. */
export type PlaceSigns = { host: string; language: 'ar' | 'fa'; offsets: readonly number[]; at: number; text: string }

const monthsNeeded = 3

/**
 * The country and zone of an outlet: by the domain of its country, unless its dates keep another clock; else by its clock and by month names that only some countries
 * print; else the zone of most outlets of its language, as a guess.
 */
export function tellPlace({ host, language, offsets, at, text }: PlaceSigns): Place {
  const offset = mostFrequent(offsets)
  const keeps = (timeZone: string) => offset === null || offsetAt(at, timeZone) === offset * 60_000
  const country = countries.find(({ domain }) => host.endsWith(`.${domain}`))
  // Summer time came and went; a paper that dates by another continent's clock is far from its domain.
  const isNear = (timeZone: string) => offset === null || Math.abs(offsetAt(at, timeZone) - offset * 60_000) <= 3_600_000
  if (country && isNear(country.timeZone)) return { country: country.code, timeZone: country.timeZone, evidence: 'domain', isGuess: false }
  if (language === 'fa' && keeps('Asia/Tehran')) {
    const isKnown = offset !== null
    return { country: isKnown ? 'IR' : null, timeZone: 'Asia/Tehran', evidence: isKnown ? 'offset' : 'language', isGuess: !isKnown }
  }
  const named = monthsOfCountries.find(({ pattern, timeZone }) => (text.match(pattern)?.length ?? 0) >= monthsNeeded && isNear(timeZone))
  if (named) return { country: named.country, timeZone: named.timeZone, evidence: 'months', isGuess: named.country === null }
  const byOffset = offset === null ? undefined : zonesByOffset[offset]
  if (byOffset) return { country: country?.code ?? null, timeZone: byOffset, evidence: 'offset', isGuess: true }
  return { country: null, timeZone: 'Asia/Riyadh', evidence: 'language', isGuess: true }
}

function mostFrequent(values: readonly number[]): number | null {
  const counts = [...Map.groupBy(values, (value) => value)].toSorted((left, right) => right[1].length - left[1].length)
  return counts[0]?.[0] ?? null
}
