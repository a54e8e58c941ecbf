import { sql } from 'kysely'
import type { Db } from '../connection.ts'
import { realNow } from '../dialects/words.ts'
import type { HostPaceRow } from '../rows/collecting.ts'

/** The least time from start to start, how many at once, and the least rest after an answer: null where the host asks for none, undefined where that is not known. */
export type HostRules = { delayMs: number; most: number; crawlDelayMs: number | null | undefined }

/** Whoever dies over a request gives its turn back after this: no request takes so long. */
const turnMs = 60_000

/**
 * Gives `turn` one of a host's two places if it may come in at this moment, and tells how the host stands by then. It was given where it stands in `first_turn` or `second_turn`.
 * All instants are the database's own: those who ask stand on several machines.
 */
export async function askForTurn(
  db: Db,
  lane: string,
  turn: string,
  { delayMs, most, crawlDelayMs }: HostRules,
): Promise<HostPaceRow & { now: number }> {
  const now = realNow()
  const crawlDelay = crawlDelayMs === undefined ? sql`host_pace.crawl_delay_ms` : sql`cast(${crawlDelayMs} as bigint)`
  const isAlone = most > 1 ? sql`coalesce(${crawlDelay}, 0) > 0` : sql`1 = 1`
  // 0 where nobody may come in now.
  const place = sql`case
    when host_pace.next_at > ${now} or host_pace.barred_until > ${now} then 0
    when ${isAlone} and (host_pace.first_until > ${now} or host_pace.second_until > ${now}) then 0
    when host_pace.first_until <= ${now} then 1
    when host_pace.second_until <= ${now} then 2
    else 0 end`
  const { rows } = await sql<HostPaceRow & { now: number }>`
    insert into host_pace (lane, next_at, first_turn, first_until, second_until, barred_until, crawl_delay_ms)
    values (${lane}, ${now} + ${sql.lit(delayMs)}, ${turn}, ${now} + ${sql.lit(turnMs)}, 0, 0, ${crawlDelayMs ?? null})
    on conflict (lane) do update set
      next_at = case when ${place} > 0 then ${now} + ${sql.lit(delayMs)} else host_pace.next_at end,
      first_turn = case when ${place} = 1 then excluded.first_turn else host_pace.first_turn end,
      first_until = case when ${place} = 1 then excluded.first_until else host_pace.first_until end,
      second_turn = case when ${place} = 2 then excluded.first_turn else host_pace.second_turn end,
      second_until = case when ${place} = 2 then excluded.first_until else host_pace.second_until end,
      crawl_delay_ms = ${crawlDelay}
    returning *, ${now} as now`.execute(db)
  return rows[0] as HostPaceRow & { now: number }
}

/** Gives a turn back; a host that asked for a rest after each answer gets it from now on. */
export async function leaveHost(db: Db, lane: string, turn: string): Promise<void> {
  const now = realNow()
  const restedAt = sql`${now} + coalesce(crawl_delay_ms, 0)`
  await sql`update host_pace set
      next_at = case when next_at < ${restedAt} then ${restedAt} else next_at end,
      first_until = case when first_turn = ${turn} then 0 else first_until end,
      second_until = case when second_turn = ${turn} then 0 else second_until end
    where lane = ${lane} and (first_turn = ${turn} or second_turn = ${turn})`.execute(db)
}

/** Keeps everybody out of a host for so long; a longer order that stands already stays. `trouble` is JSON. */
export async function barHost(db: Db, lane: string, ms: number, trouble: string): Promise<void> {
  const until = sql`${realNow()} + ${sql.lit(Math.ceil(ms))}`
  await sql`update host_pace set barred_until = ${until}, trouble = ${trouble} where lane = ${lane} and barred_until < ${until}`.execute(db)
}

/** Forgets the hosts that nobody visited for a day. */
export async function forgetHostPaces(db: Db): Promise<void> {
  const dayAgo = sql<number>`${realNow()} - 86400000`
  await db.deleteFrom('host_pace').where('next_at', '<', dayAgo).where('barred_until', '<', dayAgo).execute()
}
