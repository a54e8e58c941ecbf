import { Parser } from 'htmlparser2'
import { type FoundAddress, plainText, resolveAddress } from './found-address.ts'
import { isNestedTooDeep } from './xml-sections.ts'

/** A sitemap's addresses, or the sitemaps that an index names. `printedDate` is the news date, `changed` the last change. */
export type ReadSitemap = { kind: 'addresses' | 'index'; entries: FoundAddress[] }

/** Elements by their local names: prefixes for the news extension differ. */
const fields: Record<string, 'loc' | 'lastmod' | 'newsDate' | 'title'> = {
  loc: 'loc',
  lastmod: 'lastmod',
  publication_date: 'newsDate',
  title: 'title',
}

/**
 * Reads a sitemap or a sitemap index as a stream, so that one of 50,000 addresses costs no tree. What is not well-formed is read as far as it goes;
 * an entry that was cut off is left out. Null where the text is no sitemap.
 */
export function readSitemap(text: string, sitemapUrl: string): ReadSitemap | null {
  if (isNestedTooDeep(text)) return null
  const entries: FoundAddress[] = []
  let kind: ReadSitemap['kind'] | null = null
  let entry: Partial<Record<'loc' | 'lastmod' | 'newsDate' | 'title', string>> | null = null
  let open: string[] = []
  const parser = new Parser(
    {
      onopentag(name) {
        const local = localName(name)
        if (local === 'urlset') kind = 'addresses'
        if (local === 'sitemapindex') kind = 'index'
        if (local === 'url' || local === 'sitemap') {
          entry = {}
          open = []
        } else open.push(name)
      },
      ontext(piece) {
        const field = fieldOf(open.at(-1))
        if (entry && field) entry[field] = (entry[field] ?? '') + piece
      },
      onclosetag(name, isImplied) {
        const local = localName(name)
        if (local !== 'url' && local !== 'sitemap') return void open.pop()
        const url = entry && !isImplied ? resolveAddress(entry.loc, sitemapUrl) : null
        if (url && entry) entries.push(toAddress(url, entry))
        entry = null
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  return kind ? { kind, entries } : null
}

/** `image:title` and `video:title` speak of something else than the article, and `image:loc` is a picture. */
function fieldOf(name: string | undefined): 'loc' | 'lastmod' | 'newsDate' | 'title' | undefined {
  return name && !/^(image|video|xhtml):/.test(name) ? fields[localName(name)] : undefined
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}

function toAddress(url: string, { title, newsDate, lastmod }: { title?: string; newsDate?: string; lastmod?: string }): FoundAddress {
  return {
    url,
    title: plainText(title),
    summary: null,
    section: null,
    author: null,
    printedDate: plainText(newsDate),
    changed: plainText(lastmod),
  }
}
