import type { AppLoadContext } from '@remix-run/node'
import { sumCountsPerWeekday, type WeekdayCounts } from '#db/queries/daily-counts.ts'
import { listDailyTotals, type Selection } from '#db/queries/daily-totals.ts'
import { countTimedParts, type DayPart, sumCountsOfParts, type TimedPart } from '#db/queries/part-days.ts'
import { type CoverageOf, isCollected, loadCoverage } from '../figures/coverage.ts'
import { addDays, listDays, weekdayOf } from '../figures/days.ts'
import { addCompared, type Compared, type Pair, weighOutlets } from './compare.ts'
import { type Basis, type ComparedDays, HISTORY_DAYS, MOST_BY_WEEKDAY, momentOn, planReferences } from './references.ts'

/** The days of a selection against what is usual, over the outlets that can be compared. */
export type Comparison = {
  /** Null where too few days were collected to know what is usual. */
  basis: Basis | null
  /** By subject. */
  articles: Map<number, Compared>
  quotes: Map<number, Compared>
  /** All articles of the compared outlets and days. */
  base: Pair
  /** Quotes that are usual in all outlets, collected on these days or not. */
  usualQuotes: Map<number, number>
  comparedOutlets: number
}

type Sums = Map<number, Compared>
type Rows = { now: WeekdayCounts[]; references: WeekdayCounts[] }
type Total = { outlet_id: number; day: string; articles: number }

/** What was collected on the days of a selection and on those that it may be compared with. */
export type History = {
  context: AppLoadContext
  selection: Selection
  days: string[]
  today: string
  totals: Total[]
  coverageOf: CoverageOf
}

/** Volumes are compared as subjects are; no subject has this id. */
const VOLUME = 0

export async function loadHistory(context: AppLoadContext, selection: Selection, today: string): Promise<History> {
  const days = listDays(selection.from, selection.to)
  const wide = { ...selection, from: addDays(selection.from, -Math.max(HISTORY_DAYS, days.length)) }
  const totals = await listDailyTotals(context.db, wide)
  return { context, selection, days, today, totals, coverageOf: await loadCoverage(context, wide, today, totals) }
}

/** Compares every subject, or the given one, with what is usual: by weekday where enough of those were collected, else with the days before. */
export async function loadComparison(history: History, subjectId?: number): Promise<Comparison> {
  const { days, selection, totals, coverageOf } = history
  const known: Known = { ...history, subjectId, isCollectedOn: (outletId, day) => isCollected(coverageOf(outletId, day)) }
  const volume = totals.reduce((sum, row) => sum + (row.day >= selection.from ? row.articles : 0), 0)
  const bases: Basis[] = days.length <= MOST_BY_WEEKDAY ? ['weekday', 'before'] : ['before']
  for (const basis of bases) {
    const comparison = await compareBy(basis, known)
    if (comparison.base.now > 0 && comparison.base.now * 2 >= volume) return comparison
  }
  return { basis: null, articles: new Map(), quotes: new Map(), base: { now: 0, usual: 0 }, usualQuotes: new Map(), comparedOutlets: 0 }
}

type Known = History & { subjectId: number | undefined; isCollectedOn: (outletId: number, day: string) => boolean }

async function compareBy(basis: Basis, known: Known): Promise<Comparison> {
  const [articles, quotes, everywhere, volume]: Sums[] = [new Map(), new Map(), new Map(), new Map()]
  const outlets = new Set<number>()
  const plan = planReferences(known.days, known.today, basis)
  const wholeRows = await loadWholeRows(
    known,
    plan.filter((group) => !group.isPart),
  )
  for (const group of plan) {
    const parts = group.isPart ? listParts(known, [...group.days, ...group.references]) : []
    const timed = await countTimedParts(known.context.db, known.selection.outletIds, parts)
    const weights = weighOutlets(group, known.selection.outletIds, known.isCollectedOn, findTimed(timed))
    for (const outletId of weights.keys()) outlets.add(outletId)
    const rows = group.isPart ? await loadPartRows(known, group) : wholeRows
    addCompared(volume!, volumeOf(known, group, timed), group, weights, 'articles')
    addCompared(articles!, rows, group, weights, 'articles')
    addCompared(quotes!, rows, group, weights, 'quotes')
    addCompared(everywhere!, rows, group, weighAsIfCollected(known, group), 'quotes')
  }
  return {
    basis,
    articles: articles!,
    quotes: quotes!,
    base: volume!.get(VOLUME) ?? { now: 0, usual: 0 },
    usualQuotes: new Map([...everywhere!].map(([id, sum]) => [id, sum.usual])),
    comparedOutlets: outlets.size,
  }
}

/** Of all whole days at once: their groups tell them apart by the weekday. */
async function loadWholeRows({ context, selection: { outletIds }, subjectId }: Known, groups: ComparedDays[]): Promise<Rows> {
  const load = async (days: string[]) =>
    only(await sumCountsPerWeekday(context.db, { outletIds, days: [...new Set(days)], onlyCollected: true }), subjectId)
  return { now: await load(groups.flatMap((group) => group.days)), references: await load(groups.flatMap((group) => group.references)) }
}

async function loadPartRows(known: Known, { days, references }: ComparedDays): Promise<Rows> {
  const { context, selection, subjectId } = known
  const { outletIds } = selection
  const load = async (some: string[], onlyCollected: boolean) =>
    only(await sumCountsOfParts(context.db, { outletIds, parts: listParts(known, some), onlyCollected }), subjectId)
  return { now: await load(days, false), references: await load(references, true) }
}

function only(rows: WeekdayCounts[], subjectId: number | undefined): WeekdayCounts[] {
  return subjectId === undefined ? rows : rows.filter((row) => row.subject_id === subjectId)
}

function listParts({ context, today }: Known, days: string[]): DayPart[] {
  return days.map((day) => ({ day, until: momentOn(day, today, context.now()) }))
}

function findTimed(parts: TimedPart[]) {
  const known = new Map(parts.map((part) => [`${part.outlet_id} ${part.day}`, part]))
  return (outletId: number, day: string) => known.get(`${outletId} ${day}`)
}

/** The articles themselves as rows of the subject `VOLUME`, of collected outlet-days. */
function volumeOf({ totals, isCollectedOn }: Known, { days, references, isPart }: ComparedDays, timed: TimedPart[]): Rows {
  const all: Total[] = isPart ? timed.map(({ outlet_id, day, early }) => ({ outlet_id, day, articles: early })) : totals
  const rowsOf = (some: string[]) =>
    all
      .filter(({ outlet_id, day }) => some.includes(day) && isCollectedOn(outlet_id, day))
      .map(({ outlet_id, day, articles }) => ({ subject_id: VOLUME, outlet_id, weekday: weekdayOf(day), articles, quotes: 0 }))
  return { now: rowsOf(days), references: rowsOf(references) }
}

/** What would be usual if every outlet had been collected on these days. */
function weighAsIfCollected({ selection: { outletIds }, isCollectedOn }: Known, group: ComparedDays): Map<number, number> {
  const own = new Set(group.days)
  return weighOutlets(
    { ...group, isPart: false },
    outletIds,
    (outletId, day) => own.has(day) || isCollectedOn(outletId, day),
    () => undefined,
  )
}
