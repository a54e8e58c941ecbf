import { sql } from 'kysely'
import type { SectionKind } from '#analysis/section-kind.ts'
import type { Db } from '../connection.ts'
import { chainOf } from '../dialects/words.ts'
import { among } from './among.ts'
import { type Cells, openCells, readNumbers } from './cells.ts'
import type { Selection } from './daily-totals.ts'

/**
 * All articles of outlets' days by the kinds of their sections, or (with `isApart` false) those of some kinds together; no kinds stand for all. A printed section counts as the
 * kind that it is known as today.
 */
export async function countSections(
  db: Db,
  { outletIds, from, to }: Selection,
  sectionKinds: SectionKind[],
  isApart: boolean,
): Promise<Cells> {
  const kind = sql<string>`coalesce(w.kind, 'unknown')`
  const ofKinds = sectionKinds.length === 0 ? sql`` : sql`and ${kind} in (${sql.join(sectionKinds)})`
  const { rows } = await sql<{ day: string; outlets: string; kinds: string; counts: string }>`
    select t.day, ${chainOf(sql`t.outlet_id`)} as outlets, ${chainOf(kind)} as kinds, ${chainOf(sql`t.articles`)} as counts
    from section_total as t left join section_word as w on w.section = t.section
    where t.day between ${from} and ${to} and ${among('t.outlet_id', outletIds)} and t.articles > 0 ${ofKinds}
    group by t.day`.execute(db)
  const cells = openCells()
  for (const { day, outlets, kinds, counts } of rows) {
    const [outletOf, countOf] = [readNumbers(outlets), readNumbers(counts)]
    for (const [at, found] of kinds.split(',').entries()) cells.add(isApart ? found : null, day, outletOf[at]!, countOf[at]!)
  }
  return cells.all
}
