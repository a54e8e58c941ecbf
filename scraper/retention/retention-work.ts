import { setTimeout as sleep } from 'node:timers/promises'
import type { Work } from '#dispatch/dispatch.ts'
import type { Leases } from '#dispatch/leases.ts'
import type { Newsroom } from '../collect/newsroom.ts'
import { type KeepDays, listKeepLimits } from './keep-days.ts'
import { everyKept, type Kept } from './kept.ts'

const lookEveryMs = 600_000
const restMs = 50

/** The work of deleting what is kept no longer, kind by kind and outlet by outlet, a few at a time. Nothing for kinds that are kept for ever. */
export function retentionWork(newsroom: Newsroom, leases: Leases): Work[] {
  return everyKept.flatMap((kept) => {
    const days = newsroom.keep?.[kept.kind]
    return days ? [workOf(kept, days, newsroom, leases)] : []
  })
}

function workOf(kept: Kept, days: KeepDays, newsroom: Newsroom, leases: Leases): Work {
  const limits = () => listKeepLimits(newsroom, days, kept.setting)
  return {
    kind: kept.work,
    waiting: async () => {
      const waiting: string[] = []
      for (const limit of await limits()) if (await kept.isAny(newsroom, limit)) waiting.push(String(limit.outletId))
      return waiting
    },
    perform: async (key, stop) => {
      const lease = await leases.take(`${kept.work}:${key}`)
      if (!lease) return
      const signal = AbortSignal.any([stop, lease.lost])
      try {
        const limit = (await limits()).find(({ outletId }) => outletId === Number(key))
        let deleted = 0
        for (let some = 1; limit && some > 0 && !signal.aborted; deleted += some) {
          some = await kept.deleteSome(newsroom, limit)
          await sleep(restMs)
        }
        newsroom.log.info({ outlet: limit?.slug, deleted, days: limit?.days, kind: kept.kind }, 'Deleted what is kept no longer')
      } finally {
        await lease.release()
      }
    },
    atOnce: 1,
    lookEveryMs,
  }
}
