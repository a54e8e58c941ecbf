import { addDays, isDay } from '../figures/days.ts'
import { type Groups, groupParameters, readGroups } from './groups.ts'

/** Ranges that end today, by how many days they span. */
export const presets = { '1d': 1, '7d': 7, '30d': 30, '90d': 90, '1y': 365 } as const

export type Preset = keyof typeof presets

/** What a page looks at, as its address says it. `outlets` are slugs, none means all; `language` is the outlets', null means both. */
export type Filter = Groups & { preset: Preset | null; from: string; to: string; outlets: string[]; language: 'ar' | 'fa' | null }

/** Longest range that is drawn; a longer one in an address is cut at its beginning. */
const MAX_DAYS = 3_660

/** Reads an address's search part; what cannot be understood is as if it were not there. */
export function readFilter(params: URLSearchParams, today: string, usual: Preset): Filter {
  const language = params.get('language')
  return {
    ...readRange(params, today, usual),
    outlets: [...new Set(params.getAll('outlet'))].filter((slug) => /^[a-z0-9-]+$/.test(slug)),
    language: language === 'ar' || language === 'fa' ? language : null,
    ...readGroups(params),
  }
}

function readRange(params: URLSearchParams, today: string, usual: Preset): Pick<Filter, 'preset' | 'from' | 'to'> {
  const [one, other] = [params.get('from'), params.get('to')]
  if (isDay(one) && isDay(other)) {
    const [from, to] = one < other ? [one, other] : [other, one]
    const end = to > today ? today : to
    const begin = from > end ? end : from
    const earliest = addDays(end, 1 - MAX_DAYS)
    return { preset: null, from: begin < earliest ? earliest : begin, to: end }
  }
  const asked = params.get('range')
  const preset = asked !== null && Object.hasOwn(presets, asked) ? (asked as Preset) : usual
  return { preset, from: addDays(today, 1 - presets[preset]), to: today }
}

/** The search part with some parameters changed; null takes one away. Pages of lists begin anew. */
export function changeSearch(params: URLSearchParams, changes: Record<string, string | string[] | null>): string {
  const changed = new URLSearchParams(params)
  for (const name of ['before', 'after']) changed.delete(name)
  for (const [name, value] of Object.entries(changes)) {
    changed.delete(name)
    for (const one of value === null ? [] : [value].flat()) changed.append(name, one)
  }
  const search = changed.toString()
  return search === '' ? '' : `?${search}`
}

const carried: readonly string[] = ['range', 'from', 'to', 'outlet', 'language', ...Object.values(groupParameters)]

/** What of the filter goes along from page to page: range, outlets, language and groups. */
export function carriedSearch(params: URLSearchParams): string {
  const search = new URLSearchParams([...params].filter(([name]) => carried.includes(name))).toString()
  return search === '' ? '' : `?${search}`
}
