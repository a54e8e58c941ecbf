import { listSeriesOf, type OutletSplit } from '../../figures/group-outlets.ts'
import type { OutletDays } from '../../figures/outlet-days.ts'
import { keyOf, type SeriesOf } from '../../figures/series-of.ts'
import { NOBODY } from '../../filters/groups.ts'

export const groupings = ['language', 'country', 'ownership', 'owner', 'tag'] as const satisfies OutletSplit[]
export type Grouping = (typeof groupings)[number]

/** Rows that belong together; `of` is null where they are not grouped. `narrows`: what of an address leads to them alone. */
export type RowGroup = { of: SeriesOf | null; key: string; narrows: Record<string, string>; rows: OutletDays[]; total: number }

/** The rows by what their outlets are, largest group first; an outlet with several tags stands under each. `tags`: those that were asked for, none: any. */
export function groupRows(rows: OutletDays[], by: Grouping | null, tags: string[]): RowGroup[] {
  if (by === null) return [{ of: null, key: 'all', narrows: {}, rows, total: sumTotals(rows) }]
  const groups = new Map<string, { of: SeriesOf; rows: OutletDays[] }>()
  for (const row of rows) {
    for (const of of listSeriesOf(by, row.outlet, tags)) {
      const group = groups.get(keyOf(of)) ?? { of, rows: [] }
      group.rows.push(row)
      groups.set(keyOf(of), group)
    }
  }
  return [...groups]
    .map(([key, group]) => ({ ...group, key, narrows: { [by]: nameOf(group.of) }, total: sumTotals(group.rows) }))
    .sort((a, b) => b.total - a.total)
}

function sumTotals(rows: OutletDays[]): number {
  return rows.reduce((sum, { total }) => sum + total, 0)
}

function nameOf(of: SeriesOf): string {
  switch (of.kind) {
    case 'language':
      return of.language
    case 'country':
      return of.country ?? NOBODY
    case 'ownership':
      return of.ownership ?? NOBODY
    case 'owner':
      return of.owner ?? NOBODY
    case 'tag':
      return of.tag ?? NOBODY
    default:
      throw new Error(`Cannot group rows by ${of.kind}`)
  }
}
