import type { Db } from '#db/connection.ts'
import type { Selection } from '#db/queries/daily-totals.ts'
import { type Cursor, type Found, listSubjectArticles, type SubjectArticle } from '#db/queries/sentences.ts'
import type { OutletLabel } from '../filters/load-selection.ts'
import { cueClasses } from './cue-classes.ts'
import { pickSentences } from './pick-sentences.ts'

const PAGE = 20

/** One page of the articles in which a subject was found, newest first, each with its sentences. `older` leads to the next page; null on the last. */
export async function loadSentences(db: Db, subjectId: number, selection: Selection, outlets: OutletLabel[], params: URLSearchParams) {
  const found = readFound(params.get('found'))
  const cueClass = cueClasses.find((one) => one === params.get('cue')) ?? null
  const before = readCursor(params.get('before'))
  const articles = await listSubjectArticles(db, subjectId, selection, { found, cueClass, before, limit: PAGE + 1 })
  const shown = articles.slice(0, PAGE)
  const last = articles.length > PAGE ? shown.at(-1) : undefined
  return {
    found,
    cueClass,
    isFirstPage: before === null,
    articles: shown.map((article) => ({ ...describe(article, outlets), ...pickSentences(article) })),
    older: last && last.published_at !== null ? writeCursor({ publishedAt: last.published_at, id: last.id }) : null,
  }
}

function describe({ id, title, outlet_id, day, published_at, published_precision }: SubjectArticle, outlets: OutletLabel[]) {
  const outlet = outlets.find((one) => one.id === outlet_id)
  if (!outlet) throw new Error(`Cannot show article ${id}: its outlet ${outlet_id} does not exist`)
  return { id, title, outlet, day, publishedAt: published_at, precision: published_precision }
}

function readFound(value: string | null): Found {
  return value === 'quoted' || value === 'direct' || value === 'colon' || value === 'indirect' ? value : 'any'
}

/** Reads the place in a list from an address: instant and id, parted by a dot. */
export function readCursor(value: string | null): Cursor | null {
  const match = /^(-?\d{1,15})\.(\d{1,15})$/.exec(value ?? '')
  return match ? { publishedAt: Number(match[1]), id: Number(match[2]) } : null
}

export function writeCursor({ publishedAt, id }: Cursor): string {
  return `${publishedAt}.${id}`
}
