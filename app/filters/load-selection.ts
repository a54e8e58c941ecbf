import type { AppLoadContext } from '@remix-run/node'
import type { Selection } from '#db/queries/daily-totals.ts'
import { listOutlets, type Outlet } from '#db/queries/outlets.ts'
import { newestDay } from '../figures/days.ts'
import { type Filter, type Preset, readFilter } from './filter.ts'

/** An outlet as pages name it: `names` by language of the interface, where its definition gives them. */
export type OutletLabel = {
  id: number
  slug: string
  name: string
  names: { en?: string; ar?: string; fa?: string }
  language: 'ar' | 'fa'
  /** ISO 3166 alpha-2 code, or null where the definition does not say. */
  country: string | null
  timeZone: string
  isVerified: boolean
}

export type LoadedSelection = {
  filter: Filter
  today: string
  /** Every outlet, to choose from. */
  outlets: OutletLabel[]
  /** Those that the filter chose. */
  chosen: OutletLabel[]
  selection: Selection
}

/** Reads the address's filter and finds the outlets it means. All figures of a page are about this one selection. */
export async function loadSelection(request: Request, { db, now }: AppLoadContext, usual: Preset): Promise<LoadedSelection> {
  const outlets = (await listOutlets(db)).map(labelOutlet)
  const today = newestDay(now(), [...new Set(outlets.map((outlet) => outlet.timeZone))])
  const filter = readFilter(new URL(request.url).searchParams, today, usual)
  const chosen = outlets.filter((outlet) => isChosen(outlet, filter))
  return { filter, today, outlets, chosen, selection: { outletIds: chosen.map(({ id }) => id), from: filter.from, to: filter.to } }
}

export function labelOutlet(outlet: Outlet): OutletLabel {
  const { names = {} } = JSON.parse(outlet.definition) as { names?: OutletLabel['names'] }
  const { id, slug, name, language, country, time_zone: timeZone, verified } = outlet
  return { id, slug, name, names, language, country, timeZone, isVerified: verified === 1 }
}

export function isChosen(outlet: OutletLabel, filter: Filter): boolean {
  if (filter.language !== null && outlet.language !== filter.language) return false
  return filter.outlets.length === 0 || filter.outlets.includes(outlet.slug)
}
