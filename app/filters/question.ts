import type { CueClass } from '#analysis/quotes/quote.ts'
import type { SectionKind } from '#analysis/section-kind.ts'
import type { Measure } from '#db/queries/article-selection.ts'
import { cueClasses } from '../sentences/cue-classes.ts'
import type { Filter } from './filter.ts'
import { writeGroups } from './groups.ts'

/** In the order in which menus offer them. */
export const measures = [
  'articles',
  'headlines',
  'mentions',
  'quotes',
  'direct',
  'colon',
  'indirect',
  'stories',
] as const satisfies Measure[]

/** Classes of reporting verbs, the common ones first; `none` are quotes without one. */
export const cues: readonly (CueClass | 'none')[] = [...cueClasses, 'none']

/** Which articles a page is about, and what of them is counted, as its address says it. Lists are in the order in which they were chosen. */
export type Question = {
  filter: Filter
  /** Slugs of subjects, and queries as typed. None of both: every article. */
  subjects: string[]
  queries: string[]
  join: 'any' | 'all'
  measure: Measure
  /** The text's own language: a code, or `und` where it could not be told. */
  text: string | null
  sections: SectionKind[]
  headline: boolean
  cue: CueClass | 'none' | null
  /** A story that is left out, by its id. */
  without: number | null
  /** The moment (epoch milliseconds) whose data is asked for; null: all that is known now. */
  known: number | null
}

/** Writes a question as the search part of an address, only what is not as usual. The reverse of `readQuestion`. */
export function writeQuestion(question: Question): URLSearchParams {
  const { filter, subjects, queries, join, measure, text, sections, headline, cue, without, known } = question
  const params = new URLSearchParams()
  for (const slug of subjects) params.append('subject', slug)
  for (const query of queries) params.append('q', query)
  if (join !== 'any') params.set('join', join)
  if (measure !== 'articles') params.set('measure', measure)
  for (const slug of filter.outlets) params.append('outlet', slug)
  if (filter.language !== null) params.set('language', filter.language)
  writeGroups(params, filter)
  if (text !== null) params.set('text', text)
  for (const section of sections) params.append('section', section)
  if (headline) params.set('headline', '1')
  if (cue !== null) params.set('cue', cue)
  if (without !== null) params.set('without', String(without))
  if (known !== null) params.set('known', new Date(known).toISOString())
  if (filter.preset !== null) params.set('range', filter.preset)
  else {
    params.set('from', filter.from)
    params.set('to', filter.to)
  }
  return params
}

/** The same question about some days alone. */
export function onDays(question: Question, { from, to }: { from: string; to: string }): Question {
  return { ...question, filter: { ...question.filter, preset: null, from, to } }
}
