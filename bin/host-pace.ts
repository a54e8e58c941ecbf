import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Db } from '#db/connection.ts'
import { askForTurn, barHost, forgetHostPaces, leaveHost } from '#db/queries/host-pace.ts'
import type { Asked, SharedPace } from '#net/shared-pace.ts'

/** A place that somebody has is looked for again after this. */
const busyWaitMs = 50

/** The pace of hosts as the database keeps it for all processes. */
export async function openHostPace(db: Db, log: Logger): Promise<SharedPace> {
  await forgetHostPaces(db)
  const warn = (error: unknown) => log.warn({ err: error }, "Cannot keep a host's pace in the database")
  return {
    ask: async (lane, { delayMs, concurrency, crawlDelayMs }): Promise<Asked> => {
      const turn = randomUUID()
      const most = Math.max(1, Math.min(concurrency, 2))
      const stand = await askForTurn(db, lane, turn, { delayMs, most, crawlDelayMs })
      if (stand.first_turn === turn || stand.second_turn === turn) return { turn }
      const barredMs = stand.barred_until - stand.now
      if (barredMs > 0 && stand.trouble !== null) return { barred: JSON.parse(stand.trouble), retryAfterMs: barredMs }
      return { waitMs: Math.max(busyWaitMs, stand.next_at - stand.now, barredMs) }
    },
    leave: (lane, turn) => leaveHost(db, lane, turn).catch(warn),
    bar: (lane, ms, trouble) => barHost(db, lane, ms, JSON.stringify(trouble)).catch(warn),
  }
}
