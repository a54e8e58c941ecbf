import { parseDate } from '#analysis/dates/parse-date.ts'
import type { FoundAddress } from '../discover/found-address.ts'

const dayMs = 86_400_000
const leastDated = 5

/** About how many articles a day a site publishes, by the dates that its feeds and news sitemaps print; null where these are too few to tell. */
export function reckonRhythm(sources: readonly (readonly FoundAddress[])[], timeZone: string, now: number): number | null {
  const rates = sources.map((items) => rateOf(items, timeZone, now)).filter((rate) => rate !== null)
  return rates.length === 0 ? null : Math.max(...rates)
}

function rateOf(items: readonly FoundAddress[], timeZone: string, now: number): number | null {
  const instants = items
    .flatMap(({ printedDate }) => {
      const read = printedDate === null ? null : parseDate(printedDate, { timeZone, fetchedAt: now })
      return read === null || 'failure' in read ? [] : [read.instant]
    })
    .sort((one, other) => one - other)
  const span = (instants.at(-1) ?? 0) - (instants[0] ?? 0)
  return instants.length < leastDated || span === 0 ? null : ((instants.length - 1) * dayMs) / span
}
