import type { AppLoadContext } from '@remix-run/node'
import type { SectionKind } from '#analysis/section-kind.ts'
import type { ArticleSelection, Split } from '#db/queries/article-selection.ts'
import { hasAttributes } from '#db/queries/article-selection.ts'
import { listDailyTotals } from '#db/queries/daily-totals.ts'
import { type Cell, countCells } from '#db/queries/selection-counts.ts'
import { type LoadedQuestion, loadQuery } from '../filters/load-question.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import type { Question } from '../filters/question.ts'
import { type Bin, chooseUnit, makeBins, type Unit } from './bins.ts'
import { type Change, compareShares } from './change.ts'
import { type DayCoverage, loadCoverage } from './coverage.ts'
import { addDays, countDays } from './days.ts'
import type { SettledExploration, SplitBy } from './exploration.ts'
import { foldCells } from './fold-cells.ts'
import { type Group, groupOutlets, listTags } from './group-outlets.ts'
import { findGaps, type Ground, judgeBins, layGround } from './series-ground.ts'
import type { SeriesOf } from './series-of.ts'

/**
 * One series, bin by bin, over collected outlet-days: `values` of `bases` collected articles. A gap's values are of what was collected and not the whole truth.
 * `whole` of `outlets` outlets were collected on each of a bin's days.
 */
export type AnsweredSeries = {
  of: SeriesOf
  values: number[]
  bases: number[]
  isGap: boolean[]
  whole: number[]
  outlets: number
  total: number
  base: number
  /** Counted on days that were not wholly collected, and in none of the numbers above. */
  beyond: number
  /** The period before, if it is asked for. */
  before: { values: number[]; bases: number[]; isGap: boolean[]; total: number; base: number; change: Change } | null
}

export type Answer = {
  unit: Unit
  bins: { from: string; to: string }[]
  before: { from: string; to: string } | null
  series: AnsweredSeries[]
  /** How many series have something, beyond those that are given, too. */
  seriesFound: number
  /** All series together, each thing once; null where they overlap, so that no sum is true. */
  total: number | null
  base: number
  /** Outlets of the question; those collected on all its days; those on any. */
  outlets: { all: number; whole: number; known: number }
  coverage: { outlet: OutletLabel; gaps: (DayCoverage | null)[] }[]
  /** Each outlet's number of each series, over all days: the cells of a heat map of outlets and subjects. Null where it is not asked for. */
  matrix: { outlet: OutletLabel; values: number[]; base: number; isGap: boolean }[] | null
}

/** More series than these nobody can tell apart in any shape. */
const MOST_SERIES = 24

/** Answers an exploration: the numbers of its figure, its table and its CSV. `tag` carries the calendar. */
export async function answerExploration(
  context: AppLoadContext,
  exploration: SettledExploration,
  loaded: LoadedQuestion,
  tag: string,
): Promise<Answer> {
  const { filter } = exploration
  const unit = chooseUnit(exploration.unit, countDays(filter.from, filter.to))
  const bins = makeBins(filter, unit, tag)
  const now = await answerPeriod(context, exploration, loaded, bins)
  const before = exploration.compare ? await answerBefore(context, exploration, loaded, bins) : null
  const found = now.series.filter(({ total, beyond, of }) => total + beyond > 0 || of.kind === 'term' || of.kind === 'all')
  const ordered = exploration.split === 'subject' ? found : found.sort((a, b) => b.total - a.total || b.beyond - a.beyond)
  return {
    unit,
    bins: bins.map(({ from, to }) => ({ from, to })),
    before: before?.range ?? null,
    series: ordered.slice(0, MOST_SERIES).map((one) => ({ ...one, before: before && compareTo(one, before.series) })),
    seriesFound: ordered.length,
    total: now.total,
    base: now.base,
    outlets: now.outlets,
    coverage: now.coverage,
    matrix: now.matrix,
  }
}

type Period = { from: string; to: string }

/** The period of equal length before, bin beside bin; where the period ends today, which is not over, the last day before counts up to the same hour. */
async function answerBefore(context: AppLoadContext, exploration: SettledExploration, loaded: LoadedQuestion, bins: Bin[]) {
  const { from, to } = exploration.filter
  const length = countDays(from, to)
  const range: Period = { from: addDays(from, -length), to: addDays(to, -length) }
  const shifted = bins.map((bin) => ({
    from: addDays(bin.from, -length),
    to: addDays(bin.to, -length),
    days: bin.days.map((day) => addDays(day, -length)),
  }))
  const publishedBy = to === loaded.today ? loaded.at - length * 86_400_000 : null
  const selection = { ...loaded.selection, days: range, publishedBy }
  const terms = await Promise.all(
    loaded.terms.map(async (label, index) =>
      label.kind === 'subject' ? selection.terms[index]! : (await loadQuery(context.db, label.typed, selection)).term,
    ),
  )
  const past = { ...loaded, selection: { ...selection, terms } }
  return { range, ...(await answerPeriod(context, exploration, past, shifted)) }
}

function compareTo(one: AnsweredSeries, before: AnsweredSeries[]): AnsweredSeries['before'] {
  const past = before.find((other) => JSON.stringify(other.of) === JSON.stringify(one.of))
  if (!past) return null
  const { values, bases, isGap, total, base } = past
  return { values, bases, isGap, total, base, change: compareShares({ count: one.total, base: one.base }, { count: total, base }) }
}

async function answerPeriod(context: AppLoadContext, { split, shape, measure }: SettledExploration, loaded: LoadedQuestion, bins: Bin[]) {
  const { db } = context
  const { selection, chosen, today } = loaded
  const days = { from: bins[0]!.from, to: bins.at(-1)!.to }
  const asked = { ...selection, days, measure }
  const totals = await listDailyTotals(db, { outletIds: asked.outletIds, ...days })
  const coverageOf = await loadCoverage(context, { outletIds: asked.outletIds, ...days }, today, totals)
  const ground = layGround(chosen, bins, totals, coverageOf)
  const cells = await countCells(db, asked, cellSplits[split])
  const bases = await loadBases(context, asked, totals, split)
  const series = groupSeries(split, loaded, cells).map((group) => drawSeries(ground, group, bases))
  const all = foldCells(ground, cells)
  const haveSeveral = chosen.some((outlet) => listTags(outlet, loaded.question.filter.tags).length > 1)
  const isOverlapping = split === 'tag' ? haveSeveral : split === 'subject' && loaded.terms.length > 1
  return {
    series,
    total: isOverlapping ? null : all.total,
    base: foldCells(ground, bases.all).total,
    outlets: {
      all: chosen.length,
      whole: ground.grids.filter(({ isCollected }) => isCollected.every(Boolean)).length,
      known: ground.grids.filter(({ isCollected }) => isCollected.some(Boolean)).length,
    },
    coverage: chosen.map((outlet, index) => ({ outlet, gaps: findGaps(ground, index) })),
    matrix: shape === 'heat' && split === 'subject' ? drawMatrix(ground, loaded.terms.length, cells, bases.all) : null,
  }
}

const cellSplits: Record<SplitBy, Split> = {
  none: 'together',
  outlet: 'together',
  language: 'together',
  country: 'together',
  ownership: 'together',
  owner: 'together',
  tag: 'together',
  subject: 'term',
  text: 'text',
  section: 'section',
  cue: 'cue',
}

/** What shares are taken of: the collected articles of which the same is asked, whatever they are about. `byKey` where a series has a base of its own. */
type Bases = { all: Cell[]; byKey: Map<Cell['key'], Cell[]> | null; isComposition: boolean }

async function loadBases(
  { db }: AppLoadContext,
  selection: ArticleSelection,
  totals: { outlet_id: number; day: string; articles: number }[],
  split: SplitBy,
): Promise<Bases> {
  const measure = selection.measure === 'stories' ? 'stories' : 'articles'
  const everything: ArticleSelection = { ...selection, terms: [], measure, inHeadline: false, cueClass: null }
  const isComposition = selection.terms.length === 0
  const isKeyed = !isComposition && (split === 'text' || split === 'section')
  if (measure === 'articles' && !isKeyed && !hasAttributes(everything)) {
    const all = totals.map(({ outlet_id: outletId, day, articles: value }) => ({ key: null, outletId, day, value, storyId: null }))
    return { all, byKey: null, isComposition }
  }
  const all = await countCells(db, everything, isKeyed ? cellSplits[split] : 'together')
  return { all, byKey: isKeyed ? Map.groupBy(all, ({ key }) => key) : null, isComposition }
}

function groupSeries(split: SplitBy, { terms, chosen, question }: LoadedQuestion, cells: Cell[]): Group[] {
  const everyone = chosen.map((_, index) => index)
  if (split === 'none') return [{ of: { kind: 'all' }, key: undefined, members: everyone, cells }]
  const byKey = Map.groupBy(cells, ({ key }) => key)
  if (split === 'subject')
    return terms.map((term, key) => ({ of: { kind: 'term', term }, key: undefined, members: everyone, cells: byKey.get(key) ?? [] }))
  if (split === 'text' || split === 'section' || split === 'cue')
    return [...byKey].map(([key, own]) => ({ of: ofKey(split, key), key, members: everyone, cells: own }))
  return groupOutlets(split, chosen, cells, question.filter.tags)
}

function ofKey(split: 'text' | 'section' | 'cue', key: Cell['key']): SeriesOf {
  const word = key === null ? null : String(key)
  if (split === 'text') return { kind: 'text', code: word }
  if (split === 'section') return { kind: 'section', section: word as SectionKind }
  return { kind: 'cue', cue: (word ?? 'none') as NonNullable<Question['cue']> }
}

function drawSeries(ground: Ground, { of, key, members, cells }: Group, bases: Bases): AnsweredSeries {
  const { isGap, whole } = judgeBins(ground, members)
  const own = key === undefined ? bases.all : (bases.byKey?.get(key) ?? bases.all)
  const ids = new Set(members.map((index) => ground.outlets[index]!.id))
  const isPart = !bases.isComposition && members.length < ground.outlets.length
  const base = foldCells(ground, isPart ? own.filter(({ outletId }) => ids.has(outletId)) : own)
  const { values, total, beyond } = foldCells(ground, cells)
  return { of, values, bases: base.values, isGap, whole, outlets: members.length, total, base: base.total, beyond, before: null }
}

function drawMatrix(ground: Ground, terms: number, cells: Cell[], bases: Cell[]): Answer['matrix'] {
  const [byOutlet, baseOf] = [Map.groupBy(cells, ({ outletId }) => outletId), Map.groupBy(bases, ({ outletId }) => outletId)]
  return ground.outlets.map((outlet, index) => {
    const byTerm = Map.groupBy(byOutlet.get(outlet.id) ?? [], ({ key }) => key)
    return {
      outlet,
      values: Array.from({ length: terms }, (_, term) => foldCells(ground, byTerm.get(term) ?? []).total),
      base: foldCells(ground, baseOf.get(outlet.id) ?? []).total,
      isGap: !ground.grids[index]!.isCollected.some(Boolean),
    }
  })
}
