import type { AppLoadContext } from '@remix-run/node'
import type { OwnershipKind } from '#catalog/ownership.ts'
import type { Db } from '#db/connection.ts'
import type { Selection } from '#db/queries/daily-totals.ts'
import { listOutletTags } from '#db/queries/outlet-tags.ts'
import { listOutlets, type Outlet } from '#db/queries/outlets.ts'
import { newestDay } from '../figures/days.ts'
import type { Language } from '../i18n/languages.ts'
import { readLocale } from '../i18n/locale.ts'
import { sortByName } from '../i18n/sort-by-name.ts'
import { type Filter, type Preset, readFilter } from './filter.ts'
import { type Grouped, isInGroups } from './groups.ts'

/** An outlet as pages name it: `names` by language of the interface, where its definition gives them. */
export type OutletLabel = Grouped & {
  id: number
  slug: string
  name: string
  names: { en?: string; ar?: string; fa?: string }
  language: 'ar' | 'fa'
  timeZone: string
  isVerified: boolean
}

export type LoadedSelection = {
  filter: Filter
  today: string
  /** Every outlet, to choose from, in the order of the reader's alphabet. */
  outlets: OutletLabel[]
  /** Those that the filter chose. */
  chosen: OutletLabel[]
  selection: Selection
}

/** Reads the address's filter and finds the outlets it means. All figures of a page are about this one selection. */
export async function loadSelection(request: Request, { db, now }: AppLoadContext, usual: Preset): Promise<LoadedSelection> {
  const outlets = await listOutletsByName(db, readLocale(request).language)
  const today = newestDay(now(), [...new Set(outlets.map((outlet) => outlet.timeZone))])
  const filter = readFilter(new URL(request.url).searchParams, today, usual)
  const chosen = outlets.filter((outlet) => isChosen(outlet, filter))
  return { filter, today, outlets, chosen, selection: { outletIds: chosen.map(({ id }) => id), from: filter.from, to: filter.to } }
}

/** Every outlet, as pages name them. */
export async function listOutletLabels(db: Db): Promise<OutletLabel[]> {
  const tags = await listOutletTags(db)
  return (await listOutlets(db)).map((outlet) => labelOutlet(outlet, tags.get(outlet.id)))
}

/** The same in the order of the reader's alphabet. */
export async function listOutletsByName(db: Db, language: Language): Promise<OutletLabel[]> {
  return sortByName(language, await listOutletLabels(db), ({ name, names }) => names[language] ?? name)
}

type Said = { names?: OutletLabel['names']; ownership?: { kind: OwnershipKind; owner?: string } }

export function labelOutlet(outlet: Outlet, tags: string[] = []): OutletLabel {
  const { names = {}, ownership } = JSON.parse(outlet.definition) as Said
  const { id, slug, name, language, country, time_zone: timeZone, verified } = outlet
  const groups = { country, ownership: ownership?.kind ?? null, owner: ownership?.owner ?? null, tags }
  return { id, slug, name, names, language, ...groups, timeZone, isVerified: verified === 1 }
}

export function isChosen(outlet: OutletLabel, filter: Filter): boolean {
  if (filter.language !== null && outlet.language !== filter.language) return false
  if (!isInGroups(outlet, filter)) return false
  return filter.outlets.length === 0 || filter.outlets.includes(outlet.slug)
}
