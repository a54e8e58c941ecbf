import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '#db/connection.ts'
import { announcementChannel } from '#db/dialects/postgres/announcement-channel.ts'
import { openBossLine } from './boss-line.ts'
import type { Dispatch, Work } from './dispatch.ts'
import { openLeases } from './leases.ts'

/** What one process takes of the server's connections for dispatching, besides one that listens. */
const connections = 3
/** A line that was cut may say nothing for an hour; a question without an answer is given up after this. */
const answerMs = 15_000
/** Jobs of dead processes are looked for this often. */
const superviseSeconds = 3
const maintainSeconds = 600

/**
 * Dispatches among all processes that share a PostgreSQL database: every one of them looks what waits and puts it into the queue of its kind, which takes each piece once; whoever has room takes
 * the next piece out, and keeps saying that he lives. See docs/decisions/059-dispatch.md.
 */
export async function openBossDispatch(url: string, db: Db, log: Logger): Promise<Dispatch> {
  const leases = await openLeases(db)
  const boss = new PgBoss({
    ...{ connectionString: url, schema: 'pgboss', application_name: 'rasad dispatch', max: connections },
    ...{ query_timeout: answerMs, keepAlive: true, keepAliveInitialDelayMillis: answerMs },
    ...{ schedule: false, superviseIntervalSeconds: superviseSeconds, monitorIntervalSeconds: superviseSeconds },
    ...{ maintenanceIntervalSeconds: maintainSeconds, instanceName: leases.holder },
  })
  boss.on('error', (error) => log.warn({ err: error }, 'The queue stumbled'))
  boss.on('warning', (warning) => log.warn({ warning }, 'The queue warns'))
  await boss.start()
  const order = new AbortController()
  const lines = new Map<string, ReturnType<typeof openBossLine>>()
  const wakeAll = () => {
    for (const line of lines.values()) line.wake()
  }
  // What is asked for is announced, so that nobody waits for the next look.
  const listener = await boss.getDb().listen?.(announcementChannel, (kind) => lines.get(kind)?.wake(), wakeAll)

  async function stop(): Promise<void> {
    order.abort(new Error('the process is stopping'))
    await Promise.all([...lines.values()].map((line) => line.stop()))
    await listener?.close()
    await boss.stop({ graceful: false })
    leases.close()
  }

  const announce = (kind: string) => boss.getDb().executeSql('select pg_notify($1, $2)', [announcementChannel, kind])
  const office = { boss, announce, order: order.signal, log }
  const serve = (work: Work) => void lines.set(work.kind, openBossLine(office, work))
  const countInHand = () => [...lines.values()].reduce((sum, line) => sum + line.countInHand(), 0)
  return { leases, serve, countInHand, stop }
}
