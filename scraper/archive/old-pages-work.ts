import { setTimeout as sleep } from 'node:timers/promises'
import { carryPage, listOldPages } from '#db/queries/old-pages.ts'
import type { Work } from '#dispatch/dispatch.ts'
import type { Leases } from '#dispatch/leases.ts'
import type { Newsroom } from '../collect/newsroom.ts'

const DAY_MS = 86_400_000
const lookEveryMs = 60_000
const atOnce = 8
/** Between one handful of pages and the next: whoever collects goes first. */
const restMs = 50

/** The work of carrying old pages out of the database, a handful at a time. What could not be carried stays where it is, and is tried again. Nothing where there is no store. */
export function oldPagesWork({ pages, pageStore, carryAfterDays, now }: Newsroom, leases: Leases): Work[] {
  if (!pageStore || !carryAfterDays) return []
  const next = (limit: number) => listOldPages(pages, now() - carryAfterDays * DAY_MS, limit)
  const work: Work = {
    kind: 'old-pages',
    waiting: async () => ((await next(1)).length > 0 ? ['store'] : []),
    perform: async (_key, stop) => {
      const lease = await leases.take('old-pages')
      if (!lease) return
      const signal = AbortSignal.any([stop, lease.lost])
      try {
        for (let ids = await next(atOnce); ids.length > 0 && !signal.aborted; ids = await next(atOnce)) {
          await Promise.all(ids.map((id) => carryPage(pages, pageStore, id)))
          await sleep(restMs)
        }
      } finally {
        await lease.release()
      }
    },
    atOnce: 1,
    lookEveryMs,
  }
  return [work]
}
