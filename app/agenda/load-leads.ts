import type { AppLoadContext } from '@remix-run/node'
import { listDailyTotals, type Selection } from '#db/queries/daily-totals.ts'
import type { SubjectLabel } from '#db/queries/subject-labels.ts'
import { listSubjectTimes } from '#db/queries/subject-times.ts'
import { loadCoverage } from '../figures/coverage.ts'
import { addDays, countDays, listDays } from '../figures/days.ts'
import { foldBin } from '../figures/fold-bin.ts'
import { layGrids } from '../figures/outlet-grid.ts'
import type { Filter } from '../filters/filter.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import type { Press, PressLine } from './compare-presses.ts'
import { type Burst, findBursts } from './find-bursts.ts'

/** Whom an event is about, which press was first (null: both in the same minute), and by how much. */
export type Lead = { label: SubjectLabel; leader: Press | null; leadMs: number } & Record<
  Press,
  { articleId: number; outlet: OutletLabel; at: number; articles: number }
>

export type Leads = {
  /** Newest first. */
  decided: Lead[]
  more: number
  first: Record<Press, number>
  /** The median over all decided events, or null without any. */
  medianMs: number | null
  undecided: { dayOnly: number; coverage: number }
}

/** In a longer range every subject is written of on every day, and there would be too many times to read. */
export const MOST_LEAD_DAYS = 31
const MOST_SHOWN = 15
/** Articles whose times are read, over all subjects. */
const MOST_TIMES = 20_000
/** Who is written of more often is never quiet for a day. */
const MOST_PER_DAY = 40

type Asked = {
  filter: Filter
  today: string
  chosen: OutletLabel[]
  selection: Selection
  lines: PressLine[]
  pressOf: Map<number, Press>
}

/** Which press wrote first of each event; null where the range is too long to say. */
export async function loadLeads(context: AppLoadContext, asked: Asked): Promise<Leads | null> {
  const { filter, chosen, selection, pressOf } = asked
  const days = countDays(filter.from, filter.to)
  if (days > MOST_LEAD_DAYS) return null
  const subjects = chooseSubjects(asked.lines, days)
  const wide = { ...selection, from: addDays(filter.from, -2) }
  const times = await listSubjectTimes(
    context.db,
    subjects.map((label) => label.id),
    wide,
  )
  const wasSeen = await loadSeen(context, asked)
  const bySubject = Map.groupBy(times, (time) => time.subject_id)
  const outlets = new Map(chosen.map((outlet) => [outlet.id, outlet]))
  const events = subjects.flatMap((label) =>
    findBursts(bySubject.get(label.id) ?? [], Date.parse(filter.from), pressOf, wasSeen).map((burst) => ({ label, burst })),
  )
  return summarise(events, outlets)
}

function chooseSubjects(lines: PressLine[], days: number): SubjectLabel[] {
  const fitting = lines.filter(({ ar, fa }) => ar.count >= 3 && fa.count >= 3 && ar.count + fa.count <= MOST_PER_DAY * days)
  let left = MOST_TIMES
  return fitting
    .sort((a, b) => a.ar.count + a.fa.count - (b.ar.count + b.fa.count))
    .filter(({ ar, fa }) => {
      left -= ar.count + fa.count
      return left >= 0
    })
    .map(({ label }) => label)
}

/** Whether the outlets of a press that were collected on a day usually bring most of its articles. */
async function loadSeen(context: AppLoadContext, { filter, today, chosen, selection }: Asked) {
  const wide = { ...selection, from: addDays(filter.from, -28) }
  const days = listDays(wide.from, wide.to)
  const totals = await listDailyTotals(context.db, wide)
  const coverageOf = await loadCoverage(context, wide, today, totals)
  const gaps = { ar: new Map<string, boolean>(), fa: new Map<string, boolean>() }
  for (const press of ['ar', 'fa'] as const) {
    const ids = chosen.filter((outlet) => outlet.language === press).map((outlet) => outlet.id)
    const grids = layGrids(ids, days, [], totals, coverageOf)
    for (const [index, day] of days.entries()) {
      const cells = grids.map((grid) => ({ count: 0, base: 0, usual: grid.usual[index]!, isCollected: grid.isCollected[index]! }))
      gaps[press].set(day, foldBin(cells).isGap)
    }
  }
  return (press: Press, day: string) => gaps[press].get(day) === false
}

function summarise(events: { label: SubjectLabel; burst: Burst }[], outlets: Map<number, OutletLabel>): Leads {
  const decided = events.filter(({ burst }) => burst.undecided === null).sort((a, b) => startOf(b.burst) - startOf(a.burst))
  const count = (leader: Press) => decided.filter(({ burst }) => burst.leader === leader).length
  const unsure = (why: Burst['undecided']) => events.filter(({ burst }) => burst.undecided === why).length
  return {
    decided: decided.slice(0, MOST_SHOWN).map(({ label, burst }) => ({
      ...{ label, leader: burst.leader, leadMs: burst.leadMs },
      ...{ ar: tellFirst(burst, 'ar', outlets), fa: tellFirst(burst, 'fa', outlets) },
    })),
    more: Math.max(0, decided.length - MOST_SHOWN),
    first: { ar: count('ar'), fa: count('fa') },
    medianMs: median(decided.map(({ burst }) => burst.leadMs)),
    undecided: { dayOnly: unsure('day-only'), coverage: unsure('coverage') },
  }
}

function tellFirst({ firsts }: Burst, press: Press, outlets: Map<number, OutletLabel>) {
  const { outletId, ...first } = firsts[press]
  const outlet = outlets.get(outletId)
  if (!outlet) throw new Error(`Cannot show article ${first.articleId}: its outlet ${outletId} was not chosen`)
  return { ...first, outlet }
}

function startOf({ firsts }: Burst): number {
  return Math.min(firsts.ar.at, firsts.fa.at)
}

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (sorted.length === 0) return null
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
