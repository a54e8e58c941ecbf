import type { StoreOutcome } from '#db/queries/articles.ts'
import { type Address, recordFailedTry } from '#db/queries/frontier.ts'
import { findPageSince, insertPage, packPage } from '#db/queries/pages.ts'
import type { FetchResult } from '#net/fetch.ts'
import { readHeld } from '../archive/read-held.ts'
import { type CollectFailure, passingFailures } from './failure.ts'
import type { PageContext } from './page-context.ts'
import { inHand, type PageBytes } from './page-in-hand.ts'
import { firstRecheck } from './recheck.ts'
import { nextTryAt } from './retry.ts'
import type { RunRecord } from './run-record.ts'
import { storePage } from './store-page.ts'

/** Asks for an address when it is its turn. */
export type Get = (url: string) => Promise<FetchResult>

/** Fetches one wanted address, archives its page, reads and analyses the article, stores it. Returns what kept us from it, or null when it is stored. */
export async function collectPage(context: PageContext, address: Address, get: Get): Promise<CollectFailure | null> {
  const page = (await findKept(context, address)) ?? (await fetchPage(context, address, get))
  if ('failure' in page) return giveBack(context, address, page)
  const { pageId, fetchedAt } = page
  const reading = await context.newsroom.reader.read(inHand(context.definition, address, page))
  if ('failure' in reading) return giveBack(context, address, { stage: 'extract', pageId, retryAfterMs: null, ...reading })
  const recheck = firstRecheck(context, address, reading.article, page)
  const { newsroom, definition } = context
  const outcome = await newsroom.store((db) => storePage({ ...newsroom, db }, definition, address, reading, { pageId, fetchedAt, recheck }))
  count(context.run, outcome)
  return null
}

type KeptPage = PageBytes & { pageId: number }

/** What a run that was killed had fetched and archived, and not yet read. */
async function findKept({ newsroom, outletId, keptSince }: PageContext, address: Address): Promise<KeptPage | null> {
  const pageId = keptSince === null ? undefined : await findPageSince(newsroom.pages, outletId, address.url, keptSince)
  const page = pageId === undefined || pageId === address.page_id ? undefined : await readHeld(newsroom, pageId)
  return page && pageId !== undefined ? { ...page, bytes: page.body, pageId } : null
}

async function fetchPage(context: PageContext, address: Address, get: Get): Promise<KeptPage | Trouble> {
  const result = await get(address.url)
  if (result.kind === 'failure') return { stage: 'fetch', pageId: null, ...result }
  if (result.kind === 'not-modified')
    throw new Error(`Cannot read ${address.url}: it answered "not modified" to a request without conditions`)
  context.run.counts.fetched++
  const { bytes, url, fetchedAt, status, headers } = result
  const packed = await packPage({ outletId: context.outletId, url, fetchedAt, status, headers, body: bytes })
  const pageId = await context.newsroom.archive((pages) => insertPage(pages, packed))
  return { url, bytes, headers, fetchedAt, pageId }
}

function count({ counts }: RunRecord, outcome: StoreOutcome['outcome']): void {
  if (outcome === 'stored') counts.stored++
  if (outcome === 'updated') counts.updated++
}

type Trouble = { stage: 'fetch' | 'extract'; pageId: number | null; failure: CollectFailure; detail: string; retryAfterMs: number | null }

/** Notes a failed try in the frontier and the run. What we stopped ourselves is no failure: the address stays as it was. */
async function giveBack({ newsroom, run }: PageContext, address: Address, trouble: Trouble): Promise<CollectFailure> {
  const { stage, pageId, failure, detail, retryAfterMs } = trouble
  if (failure === 'aborted') return failure
  const attempts = countTries(address, failure, detail)
  const nextTry = nextTryAt(failure, Math.max(1, attempts), newsroom.now(), retryAfterMs)
  const state = nextTry !== null ? 'wanted' : failure === 'robots' ? 'refused' : 'failed'
  await recordFailedTry(newsroom.db, address.id, {
    state,
    failure,
    attempts,
    next_try_at: nextTry ?? address.next_try_at,
    page_id: pageId ?? address.page_id,
  })
  await run.fail(stage, failure, address.url, detail, pageId)
  if (state !== 'refused') run.counts.failed++
  return failure
}

/**
 * How many tries in a row have failed alike, this one too: an address is given up as missing for having been missing each time, not for a busy server before.
 * A robots.txt that could not be had is the host's failure and costs the address nothing.
 */
function countTries({ attempts, failure: earlier }: Address, failure: CollectFailure, detail: string): number {
  if (detail.startsWith('robots.txt: ')) return attempts
  const isAlike = earlier === failure || (passingFailures.has(failure) && passingFailures.has(earlier as CollectFailure))
  return isAlike ? attempts + 1 : 1
}
