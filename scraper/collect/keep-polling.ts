import { discoverWanted } from './discover-wanted.ts'
import type { PageContext } from './page-context.ts'
import { startOfWindow } from './window.ts'

/** How long a run that takes hours may go on before it looks for today's news. */
export const pollEveryMs = 15 * 60_000

/**
 * For runs that take hours (a backfill, a backlog): gives a function that, called between pages, asks the sources for today's news every quarter of an hour.
 * What it finds is the latest discovery and so comes before the backlog.
 */
export function keepPolling(context: PageContext, stop: AbortSignal): () => Promise<void> {
  const { newsroom, definition, run } = context
  let polledAt = run.startedAt
  return async () => {
    const now = newsroom.now()
    if (stop.aborted || now - polledAt < pollEveryMs) return
    const window = {
      since: startOfWindow(polledAt, now, definition.timeZone),
      knownBefore: polledAt,
      isBackfill: false,
      hasGap: false,
      isUnsure: false,
      signal: stop,
    }
    polledAt = now
    for await (const _ of discoverWanted(context, window)) if (stop.aborted) return
  }
}
