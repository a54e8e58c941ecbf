import type { AppLoadContext } from '@remix-run/node'
import { listDailyTotals, type Selection } from '#db/queries/daily-totals.ts'
import { countTimedParts, type TimedPart } from '#db/queries/part-days.ts'
import { type DayWeight, sumWeighed } from '#db/queries/weighed-counts.ts'
import { type CoverageOf, isCollected, loadCoverage } from '../figures/coverage.ts'
import { addDays, listDays } from '../figures/days.ts'
import { addPairs, type Pair, weighDays } from './compare.ts'
import { type Basis, HISTORY_DAYS, MOST_BY_WEEKDAY, momentOn, planReferences } from './references.ts'

/** The days of a selection against what is usual, over the outlets that can be compared. */
export type Comparison = {
  /** Null where too few days were collected to know what is usual. */
  basis: Basis | null
  /** By subject. */
  articles: Map<number, Pair>
  quotes: Map<number, Pair>
  /** All articles of the compared outlets and days. */
  base: Pair
  /** Quotes that are usual in all outlets, collected on these days or not. */
  usualQuotes: Map<number, number>
  comparedOutlets: number
  weights: DayWeight[]
}

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

export async function loadHistory(context: AppLoadContext, selection: Selection, today: string): Promise<History> {
  const days = listDays(selection.from, selection.to)
  const wide = { ...selection, from: addDays(selection.from, -Math.max(HISTORY_DAYS, days.length)) }
  const totals = await listDailyTotals(context.db, wide)
  return { context, selection, days, today, totals, coverageOf: await loadCoverage(context, wide, today, totals) }
}

/** Compares every subject, or the given one, with what is usual: by weekday where enough of those were collected, else with the days before. */
export async function loadComparison(history: History, subjectId?: number): Promise<Comparison> {
  const { basis, weights, base } = await chooseBasis(history)
  const subjectIds = subjectId === undefined ? null : [subjectId]
  const rows = await sumWeighed(history.context.db, weights, { subjectIds, perOutlet: false })
  const usualQuotes = new Map<number, number>()
  for (const row of rows) usualQuotes.set(row.subject_id, (usualQuotes.get(row.subject_id) ?? 0) + row.everywhere_quotes)
  return {
    ...{ basis, weights, base, usualQuotes },
    articles: addPairs(rows, (row) => row.subject_id, 'articles'),
    quotes: addPairs(rows, (row) => row.subject_id, 'quotes'),
    comparedOutlets: new Set(weights.filter((one) => one.now === 1).map((one) => one.outletId)).size,
  }
}

/** What was counted and is usual in each outlet that can be compared, by subject. */
export async function comparePerOutlet(
  { context }: History,
  { weights }: Comparison,
  subjectIds: number[],
): Promise<Map<number, Map<number, Pair>>> {
  const rows = await sumWeighed(context.db, weights, { subjectIds, perOutlet: true })
  const bySubject = Map.groupBy(rows, (row) => row.subject_id)
  return new Map([...bySubject].map(([id, own]) => [id, addPairs(own, (row) => row.outlet_id!, 'articles')]))
}

type Weighed = { basis: Basis | null; weights: DayWeight[]; base: Pair }

/** The first basis by which outlets can be compared that bring at least half of the articles. */
async function chooseBasis(history: History): Promise<Weighed> {
  const { days, selection, totals } = history
  const volume = totals.reduce((sum, row) => sum + (row.day >= selection.from ? row.articles : 0), 0)
  for (const basis of days.length <= MOST_BY_WEEKDAY ? (['weekday', 'before'] as const) : (['before'] as const)) {
    const weighed = await weighBy(basis, history)
    if (weighed.base.now > 0 && weighed.base.now * 2 >= volume) return weighed
  }
  return { basis: null, weights: [], base: { now: 0, usual: 0 } }
}

async function weighBy(basis: Basis, history: History): Promise<Weighed> {
  const { context, selection, days, today, totals, coverageOf } = history
  const plan = planReferences(days, today, basis)
  const until = (day: string) => momentOn(day, today, context.now())
  const partDays = plan.flatMap((group) => (group.isPart ? [...group.days, ...group.references] : []))
  const timed = await countTimedParts(
    context.db,
    selection.outletIds,
    partDays.map((day) => ({ day, until: until(day) })),
  )
  const timedOf = findTimed(timed)
  const known = { isCollected: (outletId: number, day: string) => isCollected(coverageOf(outletId, day)), timedOf, until }
  const weights = plan.flatMap((group) => weighDays(group, selection.outletIds, known))
  return { basis, weights, base: weighVolume(weights, totals, timedOf) }
}

function findTimed(parts: TimedPart[]) {
  const known = new Map(parts.map((part) => [`${part.outlet_id} ${part.day}`, part]))
  return (outletId: number, day: string) => known.get(`${outletId} ${day}`)
}

/** All articles, weighed as each subject's are. */
function weighVolume(weights: DayWeight[], totals: Total[], timedOf: ReturnType<typeof findTimed>): Pair {
  const whole = new Map(totals.map((row) => [`${row.outlet_id} ${row.day}`, row.articles]))
  const base = { now: 0, usual: 0 }
  for (const { outletId, day, now, usual, until } of weights) {
    const articles = (until === null ? whole.get(`${outletId} ${day}`) : timedOf(outletId, day)?.early) ?? 0
    base.now += now * articles
    base.usual += usual * articles
  }
  return base
}
