import { urlKey } from '../address/url-key.ts'
import type { FoundAddress } from '../discover/found-address.ts'
import type { PageHint } from '../extract/article.ts'
import type { AskSite } from './ask-site.ts'
import type { Trouble } from './proposal.ts'
import type { SitePage } from './sample-page.ts'

const mostFailures = 6

/** An address that is thought to be an article's, and what its feed says of it. */
export type SampleAddress = { url: string; hint: PageHint | null }

/** Addresses spread over what feeds name and pages link to, so that several sections and days are among them; each once. */
export function spreadAddresses(items: readonly FoundAddress[], linked: readonly string[], count: number): SampleAddress[] {
  const fromFeeds = items.map((item) => ({ url: item.url, hint: hintOf(item) }))
  const byKey = new Map(fromFeeds.map((one) => [urlKey(one.url), one]))
  const fromPages = linked.map((url) => byKey.get(urlKey(url)) ?? { url, hint: null })
  const half = Math.ceil(count / 2)
  const chosen = [...spread(fromFeeds, half), ...spread(fromPages, count), ...spread(fromFeeds, 2 * count)]
  return [...new Map(chosen.map((one) => [urlKey(one.url), one])).values()]
}

/** Fetches samples in turn until enough are there; several failures end it. */
export async function fetchSamples(
  ask: AskSite,
  addresses: readonly SampleAddress[],
  count: number,
): Promise<{ pages: SitePage[]; troubles: Trouble[] }> {
  const pages: SitePage[] = []
  const troubles: Trouble[] = []
  const seen = new Set<string>()
  for (const { url, hint } of addresses) {
    if (pages.length >= count || troubles.filter(({ failure }) => failure !== 'robots').length >= mostFailures) break
    const answer = await ask('articles', url)
    if ('trouble' in answer) troubles.push(answer.trouble)
    else if (!seen.has(answer.url)) pages.push({ ...answer, hint })
    if (!('trouble' in answer)) seen.add(answer.url)
  }
  return { pages, troubles }
}

function hintOf({ title, summary, section, author, printedDate }: FoundAddress): PageHint {
  return { title, summary, section, author, printed_date: printedDate, source_kind: 'feed' }
}

function spread<T>(values: readonly T[], count: number): T[] {
  const step = Math.max(1, values.length / count)
  return Array.from({ length: Math.min(count, values.length) }, (_, index) => values[Math.floor(index * step)]!)
}
