import { z } from 'zod'
import { sectionKinds } from '#analysis/section-kind.ts'
import { type Preset, readFilter } from './filter.ts'
import { cues, measures, type Question } from './question.ts'

/** More of them than this no figure can show, and no database should be asked for at once. */
const MOST = 12
const LONGEST_QUERY = 4_000

const slugs = z.array(z.string().regex(/^[a-z0-9-]+$/)).transform((all) => [...new Set(all)].slice(0, MOST))
const queries = z
  .array(z.string().trim().min(1).max(LONGEST_QUERY))
  .transform((all) => [...new Set(all)].slice(0, MOST))
  .catch([])
/** What an address says of a question beside its range, outlets and their language. What cannot be understood is as if it were not there. */
const schema = z.object({
  subjects: slugs.catch([]),
  queries,
  join: z.enum(['any', 'all']).catch('any'),
  measure: z.enum(measures).catch('articles'),
  text: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .catch(null),
  sections: z.array(z.enum(sectionKinds as [(typeof sectionKinds)[number]])).catch([]),
  headline: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  cue: z.enum(cues).nullable().catch(null),
  without: z.coerce.number().int().positive().nullable().catch(null),
  known: z.iso.datetime().transform(Date.parse).nullable().catch(null),
})

/** Reads a question from an address; its range ends today, or on the day of the moment that it is pinned to. */
export function readQuestion(params: URLSearchParams, today: string, usual: Preset): Question {
  return { filter: readFilter(params, today, usual), ...schema.parse(gather(params)) }
}

/** The moment that an address pins its figures to; null where it does not. */
export function readKnown(params: URLSearchParams): number | null {
  return schema.shape.known.parse(params.get('known'))
}

function gather(params: URLSearchParams) {
  return {
    subjects: params.getAll('subject').filter((slug) => slug !== ''),
    queries: params.getAll('q').filter((query) => query.trim() !== ''),
    join: params.get('join'),
    measure: params.get('measure'),
    text: params.get('text'),
    sections: [...new Set(params.getAll('section'))],
    headline: params.get('headline'),
    cue: params.get('cue'),
    without: params.get('without'),
    known: params.get('known'),
  }
}
