import type { Address } from '#db/queries/frontier.ts'
import { archivePage } from '#db/queries/pages.ts'
import { type ArticleReading, findReading, listDueRechecks, planRecheck, type RecheckPlan, setGone } from '#db/queries/rechecks.ts'
import type { FetchedPage } from '#net/fetch.ts'
import type { ExtractedArticle } from '../extract/article.ts'
import type { PageContext } from './page-context.ts'
import { inHand } from './page-in-hand.ts'
import { storePage } from './store-page.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** Desks edit in the first hours: second looks an hour (and a little, so that nobody is asked twice within one), six hours and a day after the first. */
const waitsMs = [61 * minuteMs, 5 * hourMs, 18 * hourMs]
/** What was published longer ago than this is not looked at again. */
const freshMs = 48 * hourMs
/** Second looks in one run, beside as many as it has fetched new articles. */
const fewest = 10

/** The first second look at an article that is being stored; null at an old one: an undated one is news by its discovery. */
export function firstRecheck(
  { newsroom, run }: PageContext,
  address: Address,
  read: ExtractedArticle,
  page: Pick<FetchedPage, 'fetchedAt' | 'headers'>,
): RecheckPlan | null {
  const publishedAt = read.publishedAt ?? (run.kind === 'backfill' ? 0 : address.discovered_at)
  return newsroom.now() - publishedAt > freshMs ? null : planAfter(0, page.fetchedAt, page.headers)
}

/** Looks a second time at fresh articles that are due for it, by conditional requests: an edit becomes a new version, a missing page is marked. */
export async function recheckArticles(context: PageContext, stop: AbortSignal): Promise<void> {
  const { newsroom, outletId, run } = context
  const due = await listDueRechecks(newsroom.db, outletId, newsroom.now(), fewest + run.counts.fetched)
  for (const address of due) if (!stop.aborted && newsroom.now() < context.endsAt) await recheck(context, address)
}

async function recheck({ newsroom, definition, pace, run, signal }: PageContext, address: Address): Promise<void> {
  const { client, db } = newsroom
  const { etag, last_modified: lastModified, article_id: articleId, rechecks } = address
  const result = await client.get(address.url, { etag, lastModified, pace, signal })
  if (articleId === null || (result.kind === 'failure' && result.failure === 'aborted')) return
  if (result.kind === 'failure') {
    if (result.failure === 'not-found' || result.failure === 'gone') await setGone(db, articleId, newsroom.now())
    return planRecheck(db, address.id, planAfter(rechecks + 1, newsroom.now(), { etag, 'last-modified': lastModified }))
  }
  await setGone(db, articleId, null)
  if (result.kind === 'page') {
    const reading = await newsroom.reader.read(inHand(definition, address, result))
    // What can no longer be read is no edit: the first reading stands.
    if (!('failure' in reading) && !isSame(await findReading(db, articleId), reading.article)) {
      const { bytes: body, url, fetchedAt, status, headers } = result
      const pageId = await archivePage(newsroom.pages, { outletId: address.outlet_id, url, fetchedAt, status, headers, body })
      const outcome = await newsroom.store((db) =>
        storePage({ ...newsroom, db }, definition, address, reading, { pageId, fetchedAt, recheck: null }),
      )
      if (outcome === 'updated') run.counts.updated++
    }
  }
  const validators = result.kind === 'page' ? result.headers : { etag, 'last-modified': lastModified }
  await planRecheck(db, address.id, planAfter(rechecks + 1, newsroom.now(), validators))
}

function isSame(known: ArticleReading | undefined, read: ExtractedArticle): boolean {
  if (!known) return true
  const { title, kicker, lead, body, day, publishedAt } = read
  return (
    JSON.stringify([known.title, known.kicker, known.lead, known.body, known.day, known.published_at]) ===
    JSON.stringify([title, kicker, lead, body, day, publishedAt])
  )
}

type Validators = { etag?: string | null; 'last-modified'?: string | null }

function planAfter(rechecks: number, from: number, headers: Validators): RecheckPlan {
  const wait = waitsMs[rechecks]
  const recheck_at = wait === undefined ? null : from + wait
  return { recheck_at, rechecks, etag: headers.etag ?? null, last_modified: headers['last-modified'] ?? null }
}
