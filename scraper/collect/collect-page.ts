import { analyseArticle } from '#analysis/analyse.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import { type StoreOutcome, storeArticle } from '#db/queries/articles.ts'
import { type Address, recordFailedTry, settleAlias } from '#db/queries/frontier.ts'
import { archivePage } from '#db/queries/pages.ts'
import type { FetchedPage, Pace } from '#net/fetch.ts'
import { urlKey } from '../address/url-key.ts'
import { decodePage } from '../decode/decode-page.ts'
import type { ExtractedArticle } from '../extract/article.ts'
import { extractArticle } from '../extract/extract-article.ts'
import type { CollectFailure } from './failure.ts'
import type { StaffedNewsroom } from './newsroom.ts'
import { nextTryAt } from './retry.ts'
import type { RunRecord } from './run-record.ts'

/** One outlet's pages are fetched in this. */
export type PageContext = {
  newsroom: StaffedNewsroom
  outletId: number
  definition: OutletDefinition
  pace: Pace
  run: RunRecord
  /** Stops a request under way. */
  signal: AbortSignal
}

/** Fetches one wanted address, archives its page, reads and analyses the article, stores it. Returns what kept us from it, or null when it is stored. */
export async function collectPage(context: PageContext, address: Address): Promise<CollectFailure | null> {
  const { client, pages } = context.newsroom
  const result = await client.get(address.url, { pace: context.pace, signal: context.signal })
  if (result.kind === 'failure') {
    return giveBack(context, address, { stage: 'fetch', ...result })
  }
  if (result.kind === 'not-modified')
    throw new Error(`Cannot read ${address.url}: it answered "not modified" to a request without conditions`)
  context.run.counts.fetched++
  const { bytes: body, url, fetchedAt, status, headers } = result
  const pageId = await archivePage(pages, { outletId: context.outletId, url, fetchedAt, status, headers, body })
  return context.newsroom.desk(async () => {
    const read = readArticle(context, address, result)
    if ('failure' in read) return giveBack(context, address, { stage: 'extract', retryAfterMs: null, ...read })
    await store(context, address, read, { pageId, fetchedAt })
    return null
  })
}

/**
 * From bytes to an article. A page that the reader stumbles over is its failure, so that it keeps no other page waiting: the one place beside the outlet's
 * own where a bug is caught.
 */
function readArticle(
  { newsroom, definition }: PageContext,
  address: Address,
  page: FetchedPage,
): ExtractedArticle | { failure: CollectFailure; detail: string } {
  const { text } = decodePage(page.bytes, page.headers['content-type'] ?? null)
  try {
    return extractArticle({ html: text, url: page.url, definition, hint: address, fetchedAt: page.fetchedAt })
  } catch (error) {
    newsroom.log.error({ err: error, url: page.url }, 'Cannot read a page')
    return { failure: 'bug', detail: String(error) }
  }
}

async function store(
  context: PageContext,
  address: Address,
  read: ExtractedArticle,
  { pageId, fetchedAt }: { pageId: number; fetchedAt: number },
): Promise<void> {
  const { newsroom, outletId, definition, run } = context
  const key = urlKey(read.url, definition)
  const analysis = analyseArticle(read, read.day, await newsroom.matcher())
  const article = { ...read, urlKey: key }
  const now = newsroom.now()
  const { articleId, outcome } = await storeArticle(newsroom.db, {
    outletId,
    frontierId: address.id,
    article,
    analysis,
    pageId,
    fetchedAt,
    now,
  })
  if (key !== address.url_key) await settleAlias(newsroom.db, address, { url: read.url, urlKey: key }, articleId, now)
  count(run, outcome)
}

function count({ counts }: RunRecord, outcome: StoreOutcome['outcome']): void {
  if (outcome === 'stored') counts.stored++
  if (outcome === 'updated') counts.updated++
}

type Trouble = { stage: 'fetch' | 'extract'; failure: CollectFailure; detail: string; retryAfterMs: number | null }

/** Notes a failed try in the frontier and the run. What we stopped ourselves is no failure: the address stays as it was. */
async function giveBack({ newsroom, run }: PageContext, address: Address, trouble: Trouble): Promise<CollectFailure> {
  const { stage, failure, detail, retryAfterMs } = trouble
  if (failure === 'aborted') return failure
  // A robots.txt that could not be had is the host's failure: it costs the address none of its tries.
  const attempts = address.attempts + (detail.startsWith('robots.txt: ') ? 0 : 1)
  const nextTry = nextTryAt(failure, Math.max(1, attempts), newsroom.now(), retryAfterMs)
  const state = nextTry !== null ? 'wanted' : failure === 'robots' ? 'refused' : 'failed'
  await recordFailedTry(newsroom.db, address.id, { state, failure, attempts, next_try_at: nextTry ?? address.next_try_at })
  await run.fail(stage, failure, address.url, detail)
  if (state !== 'refused') run.counts.failed++
  return failure
}
