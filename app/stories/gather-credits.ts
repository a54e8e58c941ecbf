import { sourceKey } from '#analysis/source-key.ts'
import type { OutletLabel } from '../filters/load-selection.ts'

/** Articles of an outlet that credit a source, as printed. */
export type CreditRow = { outlet_id: number; credited_source: string; articles: number }

/** A source with who credits it. `outlet`: where the source is one of ours. `printed`: the spelling that is used most. */
export type Credit = { printed: string; outlet: OutletLabel | null; articles: number; by: { outlet: OutletLabel; articles: number }[] }

/** Gathers the spellings of each source; who is credited most comes first. An outlet that credits itself signs, and is left out. */
export function gatherCredits(rows: CreditRow[], outlets: OutletLabel[]): Credit[] {
  const labels = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  const ours = nameOutlets(outlets)
  const others = rows.filter((row) => ours.get(sourceKey(row.credited_source))?.id !== row.outlet_id)
  return [...Map.groupBy(others, (row) => keyOf(ours, row.credited_source)).values()]
    .map((own) => ({
      printed: own.toSorted((a, b) => b.articles - a.articles)[0]!.credited_source,
      outlet: ours.get(sourceKey(own[0]!.credited_source)) ?? null,
      articles: sum(own),
      by: [...Map.groupBy(own, (row) => row.outlet_id)]
        .map(([id, some]) => ({ outlet: labels.get(id)!, articles: sum(some) }))
        .sort((a, b) => b.articles - a.articles),
    }))
    .sort((a, b) => b.articles - a.articles || a.printed.localeCompare(b.printed))
}

/** All spellings of a source among what articles print, and the outlet that it is: its own articles sign, they do not credit. */
export function findSpellings(
  rows: CreditRow[],
  outlets: OutletLabel[],
  source: string,
): { printed: string[]; outlet: OutletLabel | null } {
  const ours = nameOutlets(outlets)
  const printed = new Set(rows.map((row) => row.credited_source).filter((one) => keyOf(ours, one) === keyOf(ours, source)))
  return { printed: [...printed], outlet: ours.get(sourceKey(source)) ?? null }
}

function keyOf(ours: Map<string, OutletLabel>, source: string): string {
  return ours.get(sourceKey(source))?.slug ?? sourceKey(source)
}

/** The outlet that a printed source names, by any of its names. */
export function nameOutlets(outlets: OutletLabel[]): Map<string, OutletLabel> {
  return new Map(
    outlets.flatMap((outlet) => [outlet.name, ...Object.values(outlet.names)].map((name) => [sourceKey(name), outlet] as const)),
  )
}

function sum(rows: CreditRow[]): number {
  return rows.reduce((total, row) => total + row.articles, 0)
}
