import type { Element } from 'domhandler'
import { addressDate } from './address-date.ts'
import type { PageHint } from './article.ts'
import { cleanLine } from './clean-line.ts'
import { type Dom, metaContent, metaName } from './dom.ts'
import type { PrintedDate } from './layout-reading.ts'
import { textOf } from './paragraphs.ts'
import type { StructuredArticle } from './structured-data.ts'

/** One thing that says when the article was published, before it is read and weighed. */
export type DateEvidence = {
  name: string
  text: string
  /** How much it counts; evidences that name the same day add up. */
  weight: number
  /** Metadata is written by machines: its zone mark may be wrong, and it may be the time of rendering. */
  origin: 'metadata' | 'printed' | 'hint'
}

type AddEvidence = (name: string, text: string | null | undefined, weight: number, origin: DateEvidence['origin']) => void

const weights = {
  structured: 5,
  layout: 5,
  meta: 4,
  microdata: 3,
  address: 3,
  feed: 3,
  sitemap: 3,
  found: 2.5,
  listing: 2,
  compactAddress: 1.5,
  weakMeta: 1,
}

const publicationMetas = new Set(
  'article:published_time og:article:published_time og:published_time article:published published_time datepublished publishdate publish_date publish-date pubdate date.published dc.date.issued dcterms.issued dcterms.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime mediator_published_time nastooh:publishdate citation_publication_date article:publishdate'.split(
    ' ',
  ),
)
/** Many publishing systems write the time of rendering or of the last change here. */
const weakMetas = new Set(['date', 'dc.date', 'dcterms.date', 'dc.date.created'])

/** Everything on the page, in its address and in the hint that may say when the article was published; stamps of changes are not among it. */
export function dateEvidence(
  dom: Dom,
  url: string,
  hint: PageHint | null,
  structured: StructuredArticle | null,
  printed: { isLayout: boolean; dates: readonly PrintedDate[] },
): DateEvidence[] {
  const found: DateEvidence[] = []
  const add: AddEvidence = (name, text, weight, origin) => {
    if (text && /\d|[\u0660-\u0669\u06F0-\u06F9]|\p{L}/u.test(text)) found.push({ name, text: cleanLine(text), weight, origin })
  }
  add('json-ld', structured?.datePublished, weights.structured, 'metadata')
  for (const { text, machine } of printed.dates.slice(0, 8)) {
    add('printed', text, printed.isLayout ? weights.layout : weights.found, 'printed')
    add('time datetime', machine, weights.microdata, 'metadata')
  }
  for (const meta of dom.byTag('meta')) addMeta(meta, add)
  for (const element of dom.marked) {
    if (element.name === 'meta' || !isPublicationDate(element)) continue
    add('microdata', element.attribs.datetime ?? element.attribs.content ?? textOf(element), weights.microdata, 'metadata')
  }
  const inAddress = addressDate(url)
  add('address', inAddress?.text, inAddress?.isCompact ? weights.compactAddress : weights.address, 'printed')
  if (hint) add(hint.source_kind, hint.printed_date, weights[hint.source_kind], 'hint')
  return found
}

function addMeta(meta: Element, add: AddEvidence): void {
  const name = metaName(meta)
  if (publicationMetas.has(name)) add(`meta ${name}`, metaContent(meta), weights.meta, 'metadata')
  else if (isPublicationDate(meta)) add('microdata', metaContent(meta), weights.microdata, 'metadata')
  else if (weakMetas.has(name)) add(`meta ${name}`, metaContent(meta), weights.weakMeta, 'metadata')
}

function isPublicationDate({ attribs }: Element): boolean {
  return attribs.itemprop !== undefined && /(?:^|\s)datePublished(?:\s|$)/i.test(attribs.itemprop)
}
