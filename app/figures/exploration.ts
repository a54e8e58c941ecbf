import { type Question, writeQuestion } from '../filters/question.ts'
import type { Unit } from './bins.ts'

export const scales = ['count', 'share', 'voice'] as const
export const splits = ['none', 'subject', 'outlet', 'language', 'country', 'ownership', 'owner', 'tag', 'text', 'section', 'cue'] as const
export const shapes = ['lines', 'areas', 'bars', 'multiples', 'heat', 'calendar'] as const

/** A number; its share of what was collected; its share among the series that are shown. */
export type Scale = (typeof scales)[number]
export type SplitBy = (typeof splits)[number]
export type Shape = (typeof shapes)[number]

/** A figure of /explore as its address says it. Null: as fits the rest. */
export type Exploration = Question & {
  scale: Scale | null
  split: SplitBy | null
  shape: Shape
  unit: Unit | null
  /** Beside the period before, of equal length. */
  compare: boolean
}

/** An exploration in which everything is decided and nothing contradicts. The unit is null where the range decides. */
export type SettledExploration = Omit<Exploration, 'scale' | 'split'> & { scale: Scale; split: SplitBy }

/** Decides what the reader left open, and gives way where two choices cannot stand together; the later idea of the two wins. */
export function settle(asked: Exploration): SettledExploration {
  const subjects = asked.subjects.length
  const terms = subjects + asked.queries.length
  const split = settleSplit(asked, terms, subjects)
  const measure = settleMeasure(asked, split, terms, subjects)
  const isWeighed = measure !== 'articles' && measure !== 'headlines' && measure !== 'stories'
  const usual: Scale = isWeighed || split === 'subject' || split === 'none' || terms === 0 ? 'count' : 'share'
  let scale = asked.scale ?? usual
  if (scale === 'share' && (isWeighed || asked.shape === 'areas')) scale = 'count'
  // An outlet may have several tags: such series overlap, and are no parts of a whole.
  if (scale === 'voice' && (split === 'none' || split === 'tag')) scale = 'count'
  return {
    ...asked,
    measure,
    split,
    scale,
    shape: split === 'tag' && asked.shape === 'areas' ? 'lines' : asked.shape,
    cue: subjects > 0 ? asked.cue : null,
    headline: terms > 0 && asked.headline,
    unit: asked.shape === 'calendar' ? 'day' : asked.unit,
    compare: asked.compare && (asked.shape === 'lines' || asked.shape === 'bars' || asked.shape === 'multiples'),
  }
}

function settleSplit({ split, shape }: Exploration, terms: number, subjects: number): SplitBy {
  const usual: SplitBy = terms > 1 ? 'subject' : 'none'
  if (shape === 'calendar') return 'none'
  if (shape === 'heat') return terms > 1 ? 'subject' : 'outlet'
  if (split === 'cue' && subjects === 0) return usual
  if (split === 'subject' && terms === 0) return usual
  return split ?? usual
}

function settleMeasure({ measure, cue }: Exploration, split: SplitBy, terms: number, subjects: number): Question['measure'] {
  const isOfQuotes = measure === 'quotes' || measure === 'direct' || measure === 'colon' || measure === 'indirect'
  if (terms === 0) return measure === 'stories' ? measure : 'articles'
  // A query has no mentions and no quotes: none are found, and the figure says why.
  if (subjects === 0) return measure
  return (split === 'cue' || cue !== null) && !isOfQuotes ? 'quotes' : measure
}

/** The search part of the address of a figure, with its question mark; the reverse of `readExploration`. */
export function exploreSearch({ scale, split, shape, unit, compare, ...question }: Exploration): string {
  const params = writeQuestion(question)
  if (scale !== null) params.set('as', scale)
  if (split !== null) params.set('split', split)
  if (shape !== 'lines') params.set('shape', shape)
  if (unit !== null) params.set('by', unit)
  if (compare) params.set('compare', '1')
  return `?${params}`
}
