import { z } from 'zod'
import { parseQuery } from '#analysis/query/parse-query.ts'
import { findSource } from '../exports/sources.ts'
import type { FormErrors } from '../session/credentials.ts'
import { type DigestPart, figureForms } from './parts.ts'

const most = z.coerce.number().int().min(1).max(20).catch(5)

/** A part as the form that adds one says it; or what is wrong with its field. */
export function readPart(form: FormData): { part: DigestPart } | { errors: FormErrors } {
  switch (form.get('part')) {
    case 'brief':
      return { part: { kind: 'brief' } }
    case 'troubles':
      return { part: { kind: 'troubles' } }
    case 'figure':
      return readFigure(String(form.get('place') ?? ''), form.get('form'))
    case 'quotes':
      return readQuotes(form)
    case 'search':
      return readSearch(String(form.get('query') ?? '').trim(), form)
    default:
      throw new Response(null, { status: 400 })
  }
}

/** The address as copied from the browser, with or without its beginning. */
function readFigure(typed: string, form: FormDataEntryValue | null): { part: DigestPart } | { errors: FormErrors } {
  const address = URL.canParse(typed.trim(), 'http://rasad') ? new URL(typed.trim(), 'http://rasad') : null
  if (!address || typed.trim() === '') return { errors: { place: 'digest.placeMissing' } }
  address.searchParams.delete('lang')
  const place = address.pathname + address.search + address.hash
  if (!findSource(place)) return { errors: { place: 'digest.placeUnknown' } }
  return { part: { kind: 'figure', place, form: figureForms.find((one) => one === form) ?? 'both' } }
}

function readQuotes(form: FormData): { part: DigestPart } | { errors: FormErrors } {
  const speakers = [...new Set(form.getAll('speaker').map(String))].filter((slug) => /^[a-z0-9-]+$/.test(slug)).slice(0, 20)
  if (speakers.length === 0) return { errors: { speaker: 'digest.speakerMissing' } }
  return { part: { kind: 'quotes', speakers, most: most.parse(form.get('most')) } }
}

function readSearch(query: string, form: FormData): { part: DigestPart } | { errors: FormErrors } {
  if (query === '') return { errors: { query: 'digest.queryMissing' } }
  const read = parseQuery(query.slice(0, 4_000))
  if ('problem' in read) return { errors: { query: `search.problem.${read.problem}` } }
  return { part: { kind: 'search', query: query.slice(0, 4_000), most: most.parse(form.get('most')) } }
}
