import type { AppLoadContext } from '@remix-run/node'
import type { ArticleSelection, Split } from '#db/queries/article-selection.ts'
import { hasAttributes } from '#db/queries/article-selection.ts'
import type { Cells } from '#db/queries/cells.ts'
import { countCells } from '#db/queries/selection-counts.ts'
import { type LoadedQuestion, loadQuery } from '../filters/load-question.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { type Arrangement, arrangeSeries, groupsByKey } from './arrange-series.ts'
import { type Bin, chooseUnit, makeBins, type Unit } from './bins.ts'
import { type Change, compareShares } from './change.ts'
import { type DayCoverage, loadCollected } from './coverage.ts'
import { addDays, countDays } from './days.ts'
import type { SettledExploration, SplitBy } from './exploration.ts'
import { type FoldedCells, foldBase, foldCells, type GroupsOf, together } from './fold-cells.ts'
import { listTags } from './group-outlets.ts'
import { findGaps, type Ground, judgeBins, layGround, listMissed } from './series-ground.ts'
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
  const { totals, coverageOf } = await loadCollected(context, { outletIds: asked.outletIds, ...days }, today)
  const ground = layGround(chosen, bins, totals, coverageOf)
  const isOfOutlets = (split !== 'none' && split !== 'subject') || shape === 'heat'
  const [cells, bases] = await Promise.all([
    countCells(db, asked, cellSplits[split], isOfOutlets ? null : listMissed(ground)),
    loadBases(context, asked, split),
  ])
  const haveSeveral = chosen.some((outlet) => listTags(outlet, loaded.question.filter.tags).length > 1)
  const isOverlapping = split === 'tag' ? haveSeveral : split === 'subject' && loaded.terms.length > 1
  return {
    series: drawSeries(ground, arrangeSeries(split, loaded, cells), cells, bases),
    total: isOverlapping ? null : foldCells(ground, cells, 1, together)[0]!.total,
    base: foldBases(ground, bases, 1, together)[0]!.total,
    outlets: {
      all: chosen.length,
      whole: ground.grids.filter(({ isCollected }) => isCollected.every(Boolean)).length,
      known: ground.grids.filter(({ isCollected }) => isCollected.some(Boolean)).length,
    },
    coverage: chosen.map((outlet, index) => ({ outlet, gaps: findGaps(ground, index) })),
    matrix: shape === 'heat' && split === 'subject' ? drawMatrix(ground, loaded.terms.length, cells, bases) : null,
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

/** What shares are taken of: the collected articles of which the same is asked, whatever they are about. `cells`: null where these are simply all. */
type Bases = { cells: Cells | null; isKeyed: boolean; isComposition: boolean }

async function loadBases({ db }: AppLoadContext, selection: ArticleSelection, split: SplitBy): Promise<Bases> {
  const measure = selection.measure === 'stories' ? 'stories' : 'articles'
  const everything: ArticleSelection = { ...selection, terms: [], measure, inHeadline: false, cueClass: null }
  const isComposition = selection.terms.length === 0
  const isKeyed = !isComposition && (split === 'text' || split === 'section')
  if (measure === 'articles' && !isKeyed && !hasAttributes(everything)) return { cells: null, isKeyed, isComposition }
  return { cells: await countCells(db, everything, isKeyed ? cellSplits[split] : 'together'), isKeyed, isComposition }
}

function foldBases(ground: Ground, { cells }: Bases, groups: number, groupsOf: GroupsOf): FoldedCells[] {
  return cells ? foldCells(ground, cells, groups, groupsOf) : foldBase(ground, groups, groupsOf)
}

function drawSeries(ground: Ground, arrangement: Arrangement, cells: Cells, bases: Bases): AnsweredSeries[] {
  const { groups, groupsOf } = arrangement
  const folded = foldCells(ground, cells, groups.length, groupsOf)
  const baseOf = foldOwnBases(ground, arrangement, cells, bases)
  return groups.map(({ of, members }, index) => {
    const { values, total, beyond } = folded[index]!
    const base = baseOf(index)
    return {
      of,
      values,
      bases: base.values,
      ...judgeBins(ground, members),
      outlets: members.length,
      total,
      base: base.total,
      beyond,
      before: null,
    }
  })
}

/** Series by language or section of texts, and by outlets, are shares of the articles of the same; all others of all. */
function foldOwnBases(ground: Ground, { groups, groupsOf, isOfOutlets }: Arrangement, cells: Cells, bases: Bases) {
  const isOwn = !bases.isComposition && (bases.isKeyed || isOfOutlets)
  if (isOwn) {
    const own = foldBases(ground, bases, groups.length, bases.isKeyed ? groupsByKey(bases.cells!, cells.keys) : groupsOf)
    return (group: number) => own[group]!
  }
  const [all] = foldBases(ground, bases, 1, together)
  return () => all!
}

function drawMatrix(ground: Ground, terms: number, cells: Cells, bases: Bases): Answer['matrix'] {
  const places = ground.outlets.map((_, outlet) => cells.keys.map((term) => [outlet * terms + (term as number)]))
  const folded = foldCells(ground, cells, ground.outlets.length * terms, (outlet, key) => places[outlet]![key]!)
  const alone = ground.outlets.map((_, outlet) => [outlet])
  const base = foldBases(ground, bases, ground.outlets.length, (outlet) => alone[outlet]!)
  return ground.outlets.map((outlet, index) => ({
    outlet,
    values: Array.from({ length: terms }, (_, term) => folded[index * terms + term]!.total),
    base: base[index]!.total,
    isGap: !ground.grids[index]!.isCollected.some(Boolean),
  }))
}
