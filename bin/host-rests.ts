import type { Logger } from 'pino'
import type { Db } from '#db/connection.ts'
import { listHostRests, saveHostRest } from '#db/queries/host-rests.ts'
import type { FetchFailure } from '#net/failure.ts'
import type { Rests } from '#net/rests.ts'

/** What hosts asked the processes before this one for, and where what they ask this one for is kept. */
export async function openHostRests(db: Db, log: Logger): Promise<Rests> {
  const rows = await listHostRests(db, Date.now())
  return {
    known: rows.map(({ lane, rest_until, failure, detail, crawl_delay_ms }) => ({
      lane,
      restUntil: rest_until,
      failure: failure as FetchFailure | null,
      detail,
      crawlDelayMs: crawl_delay_ms,
    })),
    note: ({ lane, restUntil, failure, detail, crawlDelayMs }) => {
      const told = { rest_until: restUntil, failure, detail, crawl_delay_ms: crawlDelayMs }
      const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
      saveHostRest(db, { lane, ...known }).catch((error) => log.warn({ err: error, lane }, 'Cannot keep what a host asked for'))
    },
  }
}
