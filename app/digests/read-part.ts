import { z } from 'zod'
import { parseQuery } from '#analysis/query/parse-query.ts'
import type { Db } from '#db/connection.ts'
import { findFigure } from '#db/queries/figures.ts'
import { findSource } from '../exports/sources.ts'
import type { FormErrors } from '../session/credentials.ts'
import type { Undo } from './done-line.tsx'
import { type DigestPart, figureForms } from './parts.ts'

type ReadPart = { part: DigestPart } | { errors: FormErrors }

const most = z.coerce.number().int().min(1).max(20).catch(5)

/** A part as the form that adds it would say it. */
export function fieldsOfPart({ kind, ...fields }: DigestPart): Undo {
  const said = Object.entries(fields).flatMap(
    ([name, value]): Undo => (Array.isArray(value) ? value.map((one: string) => ['speaker', one]) : [[name, String(value)]]),
  )
  return [['part', kind], ...said]
}

/** A part as the form that adds one says it; or what is wrong with its field. A kept figure is asked for again in each issue. */
export async function readPart(db: Db, form: FormData): Promise<ReadPart> {
  switch (form.get('part')) {
    case 'brief':
      return { part: { kind: 'brief' } }
    case 'troubles':
      return { part: { kind: 'troubles' } }
    case 'figure':
      return readFigure(db, String(form.get('place') ?? '').trim(), form.get('form'))
    case 'quotes':
      return readQuotes(form)
    case 'search':
      return readSearch(String(form.get('query') ?? '').trim(), form)
    default:
      throw new Response(null, { status: 400 })
  }
}

/** The address as copied from the browser, with or without its beginning; that of a kept figure; or its code alone, as it stands in its picture. */
async function readFigure(db: Db, typed: string, form: FormDataEntryValue | null): Promise<ReadPart> {
  const code = /^(?:.*\/(?:f|figures)\/)?([0-9A-HJKMNP-TV-Z]{7})(?:\.\w+)?(?:\?.*)?$/i.exec(typed)?.[1]
  const kept = code === undefined ? undefined : await findFigure(db, code)
  if (code !== undefined && !kept) return { errors: { place: 'digest.codeUnknown' } }
  const asked = kept?.asked ?? typed
  if (asked === '' || !URL.canParse(asked, 'http://rasad')) return { errors: { place: 'digest.placeMissing' } }
  const address = new URL(asked, 'http://rasad')
  address.searchParams.delete('lang')
  const place = address.pathname + address.search + address.hash
  if (!findSource(place)) return { errors: { place: 'digest.placeUnknown' } }
  return { part: { kind: 'figure', place, form: figureForms.find((one) => one === form) ?? 'both' } }
}

function readQuotes(form: FormData): ReadPart {
  const speakers = [...new Set(form.getAll('speaker').map(String))].filter((slug) => /^[a-z0-9-]+$/.test(slug)).slice(0, 20)
  if (speakers.length === 0) return { errors: { speaker: 'digest.speakerMissing' } }
  return { part: { kind: 'quotes', speakers, most: most.parse(form.get('most')) } }
}

function readSearch(query: string, form: FormData): ReadPart {
  if (query === '') return { errors: { query: 'digest.queryMissing' } }
  const read = parseQuery(query.slice(0, 4_000))
  if ('problem' in read) return { errors: { query: `search.problem.${read.problem}` } }
  return { part: { kind: 'search', query: query.slice(0, 4_000), most: most.parse(form.get('most')) } }
}
