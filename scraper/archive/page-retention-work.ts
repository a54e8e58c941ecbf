import { setTimeout as sleep } from 'node:timers/promises'
import { deleteOverduePages, listOverduePages } from '#db/queries/page-retention.ts'
import type { Work } from '#dispatch/dispatch.ts'
import type { Leases } from '#dispatch/leases.ts'
import type { Newsroom } from '../collect/newsroom.ts'
import { listKeepLimits } from './keep-pages.ts'

const lookEveryMs = 600_000
/** A transaction of so many stays well below the 20 ms that others may wait. */
const atOnce = 10
const restMs = 50

/** The work of deleting pages that are kept no longer, outlet by outlet, a few at a time. Nothing where pages are kept for ever. */
export function pageRetentionWork(newsroom: Newsroom, leases: Leases): Work[] {
  const { pages, keepPages, log } = newsroom
  if (!keepPages) return []
  const work: Work = {
    kind: 'page-retention',
    waiting: async () => {
      const waiting: string[] = []
      for (const limit of await listKeepLimits(newsroom, keepPages))
        if ((await listOverduePages(pages, limit, 1)).length > 0) waiting.push(String(limit.outletId))
      return waiting
    },
    perform: async (key, stop) => {
      const lease = await leases.take(`page-retention:${key}`)
      if (!lease) return
      const signal = AbortSignal.any([stop, lease.lost])
      try {
        const limit = (await listKeepLimits(newsroom, keepPages)).find(({ outletId }) => outletId === Number(key))
        let deleted = 0
        for (let some = 1; limit && some > 0 && !signal.aborted; deleted += some) {
          some = await deleteOverduePages(newsroom, limit, atOnce)
          await sleep(restMs)
        }
        log.info({ outlet: limit?.slug, deleted, days: limit?.days }, 'Deleted pages that are kept no longer')
      } finally {
        await lease.release()
      }
    },
    atOnce: 1,
    lookEveryMs,
  }
  return [work]
}
