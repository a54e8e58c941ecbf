import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import { findNextTry, listWanted, type WantedShare } from '#db/queries/frontier.ts'
import type { FailedFetch } from '#net/fetch.ts'
import { collectPage, type Get } from './collect-page.ts'
import { hostFailures } from './failure.ts'
import type { PageContext } from './page-context.ts'

const addressesAtOnce = 40
const pastPerRun = 20
/** So many pages are archived, read and stored while the next ones are asked for: the outlet need not wait for our disk. */
const pagesBehind = 4
/** So many failures of the host in a row are no accident: the outlet is left alone until its next run. */
const mostHostFailures = 8
/** A run that a person asked for waits this long at its end for what may be tried again soon; all else is the next run's. */
const patienceMs = 40_000

/**
 * Fetches what an outlet's frontier wants, newest discovery first, until nothing is due, the run's time is over or `stop` is aborted. `patiently` waits for first retries, too. `poll` is called between batches.
 * Returns null, or why the outlet was left alone before the end.
 */
export async function collectWanted(
  context: PageContext,
  stop: AbortSignal,
  poll: () => Promise<void>,
  manner: 'at once' | 'patiently' = 'at once',
  share: WantedShare = 'all',
): Promise<string | null> {
  const { newsroom, outletId } = context
  const row = { hostFailures: 0 }
  while (!isOver(context, stop) && row.hostFailures < mostHostFailures) {
    await poll()
    const wanted = await listWanted(newsroom.db, outletId, newsroom.now(), addressesAtOnce, share)
    if (wanted.length > 0) await collectBatch(context, wanted, stop, row)
    else if (manner === 'at once' || !(await waitForRetry(context, stop))) return null
  }
  return isOver(context, stop) ? null : `left alone after ${mostHostFailures} failures in a row`
}

/** What an unfinished backfill left, a little in each run: whoever comes for news does not stay for the past. */
export async function collectSomePast(context: PageContext, stop: AbortSignal): Promise<void> {
  const { newsroom, outletId } = context
  const wanted = await listWanted(newsroom.db, outletId, newsroom.now(), pastPerRun, 'past')
  if (wanted.length > 0) await collectBatch(context, wanted, stop, { hostFailures: 0 })
}

async function collectBatch(
  context: PageContext,
  wanted: Parameters<typeof collectPage>[1][],
  stop: AbortSignal,
  row: { hostFailures: number },
): Promise<void> {
  const { client } = context.newsroom
  const { pace, signal } = context
  const inHand = pLimit(pace.concurrency + pagesBehind)
  const asking = pLimit(pace.concurrency)
  let isBroken = false
  const mayGoOn = () => !isBroken && !isOver(context, stop) && row.hostFailures < mostHostFailures
  const get: Get = (url) => asking(() => (mayGoOn() ? client.get(url, { pace, signal }) : notAsked(url)))
  const collected = wanted.map((address) =>
    inHand(async () => {
      if (!mayGoOn()) return
      const failure = await collectPage(context, address, get).catch((error) => {
        // As where the disk is full: what is fetched now could not be kept.
        isBroken = true
        throw error
      })
      // What was not asked for says nothing of the host.
      if (failure !== 'aborted') row.hostFailures = failure && hostFailures.has(failure) ? row.hostFailures + 1 : 0
      await context.run.report()
    }),
  )
  // All must have come to rest before a bug is passed on: nobody may store into an outlet whose lease is about to be given back.
  const broken = (await Promise.allSettled(collected)).find((one) => one.status === 'rejected')
  if (broken) throw broken.reason
}

async function notAsked(url: string): Promise<FailedFetch> {
  return { kind: 'failure', failure: 'aborted', detail: 'stopped before it was asked for', status: null, retryAfterMs: null, url }
}

function isOver({ newsroom, endsAt }: PageContext, stop: AbortSignal): boolean {
  return stop.aborted || newsroom.now() >= endsAt
}

/** Waits until the next address may be tried; false where none is wanted soon. */
async function waitForRetry({ newsroom, outletId }: PageContext, stop: AbortSignal): Promise<boolean> {
  const next = await findNextTry(newsroom.db, outletId)
  if (next === null || next - newsroom.now() > patienceMs) return false
  // A test's clock may run faster than ours: looking again soon is cheap.
  await sleep(Math.min(1_000, Math.max(20, next - newsroom.now())), undefined, { signal: stop }).catch(() => undefined)
  return !stop.aborted
}
