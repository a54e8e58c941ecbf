import type { OutletDefinition } from '#catalog/definition.ts'
import type { Discovered } from '#db/queries/frontier.ts'
import { urlKey, withoutCampaign } from '../address/url-key.ts'
import type { FoundAddress } from '../discover/found-address.ts'
import type { Source } from '../discover/source.ts'

/** What a source named, as rows for the frontier: those that the definition takes for articles, each once, in the source's order. */
export function toFrontier(definition: OutletDefinition, source: Source, found: FoundAddress[]): Discovered[] {
  const rows = new Map<string, Discovered>()
  for (const one of found.filter(({ url }) => isArticleAddress(definition, url))) {
    const key = urlKey(one.url, definition)
    if (!rows.has(key)) rows.set(key, toRow(source, one, key))
  }
  return [...rows.values()]
}

function toRow(source: Source, { url, title, summary, section, author, printedDate }: FoundAddress, key: string): Discovered {
  const hint = { title, summary, section, author, printed_date: printedDate }
  return { url: withoutCampaign(url), url_key: key, source_url: source.url, source_kind: source.kind, ...hint }
}

function isArticleAddress({ articlePath, excludePath }: OutletDefinition, url: string): boolean {
  // Without what a campaign appended: a pattern may end where the path does.
  const { pathname, search } = new URL(withoutCampaign(url))
  const path = `${readable(pathname)}${search}`
  return (!articlePath || new RegExp(articlePath, 'u').test(path)) && !(excludePath && new RegExp(excludePath, 'u').test(path))
}

/** Definitions are written in letters, addresses arrive in percent codes. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // escapes of another charset than UTF-8 stay as they are
  }
}
