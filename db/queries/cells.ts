import type { DailyTotal } from './daily-totals.ts'

/** A term's index, a language, a kind of section or a class of cue; null where nothing is told apart, or where a text's language or a quote's cue is not known. */
export type CellKey = string | number | null

/**
 * What was counted on outlets' days, column by column, since a hundred thousand objects take longer to make than to count: the n-th cell is `values[n]` of
 * `keys[keyAt[n]]` in the outlet `outletIds[n]` on `days[dayAt[n]]`. `storyIds` where stories are counted: these articles are of that story, or of none.
 */
export type Cells = {
  keys: CellKey[]
  days: string[]
  keyAt: number[]
  dayAt: number[]
  outletIds: number[]
  values: number[]
  storyIds: (number | null)[] | null
}

/** Column arrays as JSON; `keys` is empty where nothing is told apart. */
export type Columns = { keys: string; outlets: string; days: string; values: string; stories: string }

export type OutletDay = { outletId: number; day: string }

/** Stands for all outlets of a day that are not told apart, in which nothing is missing. Outlets are numbered from 1. */
export const TOGETHER = 0

/** Cells to be gathered one by one, or by all outlets of a key's day. */
export function openCells() {
  const [keyOf, dayOf] = [openTable<CellKey>(), openTable<string>()]
  const all: Cells = { keys: keyOf.all, days: dayOf.all, keyAt: [], dayAt: [], outletIds: [], values: [], storyIds: null }
  const put = (key: number, day: number, outletId: number, value: number) => {
    all.keyAt.push(key)
    all.dayAt.push(day)
    all.outletIds.push(outletId)
    all.values.push(value)
  }
  return {
    all,
    add: (key: CellKey, day: string, outletId: number, value: number) => put(keyOf.place(key), dayOf.place(day), outletId, value),
    /** All cells are added so, or none. */
    addStory: (day: string, outletId: number, value: number, storyId: number | null) => {
      put(keyOf.place(null), dayOf.place(day), outletId, value)
      all.storyIds ??= []
      all.storyIds.push(storyId)
    },
    addDay: (key: CellKey, day: string, outletIds: number[], values: number[]) => {
      const [keyAt, dayAt] = [keyOf.place(key), dayOf.place(day)]
      for (let at = 0; at < outletIds.length; at++) put(keyAt, dayAt, outletIds[at]!, values[at]!)
    },
  }
}

/** All articles of each outlet's day. */
export function cellsOfTotals(totals: DailyTotal[]): Cells {
  const dayOf = openTable<string>()
  return {
    keys: [null],
    days: dayOf.all,
    keyAt: totals.map(() => 0),
    dayAt: totals.map(({ day }) => dayOf.place(day)),
    outletIds: totals.map(({ outlet_id }) => outlet_id),
    values: totals.map(({ articles }) => articles),
    storyIds: null,
  }
}

export function readColumns(columns: Columns, isOfStories: boolean): Cells {
  const [keyOf, dayOf] = [openTable<CellKey>(), openTable<string>()]
  const keys = JSON.parse(columns.keys) as CellKey[]
  const outletIds = JSON.parse(columns.outlets) as number[]
  return {
    keys: keyOf.all,
    days: dayOf.all,
    keyAt: outletIds.map((_, at) => keyOf.place(keys[at] ?? null)),
    dayAt: (JSON.parse(columns.days) as string[]).map(dayOf.place),
    outletIds,
    values: JSON.parse(columns.values) as number[],
    storyIds: isOfStories ? (JSON.parse(columns.stories) as (number | null)[]) : null,
  }
}

/** The numbers of a list that is parted by commas. */
export function readNumbers(list: string): number[] {
  return JSON.parse(`[${list}]`)
}

/** Values, each once, by their places. */
function openTable<Value>() {
  const all: Value[] = []
  const places = new Map<Value, number>()
  const place = (value: Value): number => {
    const known = places.get(value)
    if (known !== undefined) return known
    places.set(value, all.length)
    return all.push(value) - 1
  }
  return { all, place }
}
