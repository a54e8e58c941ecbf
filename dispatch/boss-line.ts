import { setTimeout as sleep } from 'node:timers/promises'
import type { Job, PgBoss, Queue } from 'pg-boss'
import type { Logger } from 'pino'
import type { Work } from './dispatch.ts'
import { type Rounds, repeat } from './repeat.ts'

type Piece = { key: string }

/** What is asked for is announced: looks are for what comes with time, and for announcements that were lost. */
const leastLookMs = 1_000
const touchEveryMs = 3_000
/** Whoever has something in hand leaves the next piece to the others for so much longer, so that work spreads over the workers. */
const modestyMs = 10
const mostModestyMs = 200

/** One piece under a name waits or is in hand at a time; the piece of a process that fell silent is taken back; one that failed rests, longer each time. */
const queue: Omit<Queue, 'name'> = {
  policy: 'exclusive',
  ...{ heartbeatSeconds: 12, expireInSeconds: 23 * 3_600 },
  ...{ retryLimit: 100, retryDelay: 1, retryBackoff: true, retryDelayMax: 300 },
  // What waits is put in again as long as it waits.
  ...{ retentionSeconds: 3_600, deleteAfterSeconds: 600 },
}

type Office = {
  boss: PgBoss
  /** Lets every process look what waits of a kind. */
  announce: (kind: string) => Promise<unknown>
  /** Aborted when the process is to stop. */
  order: AbortSignal
  log: Logger
}

/** The part of this process in a kind of work. */
export function openBossLine({ boss, announce, order, log }: Office, work: Work): Rounds & { countInHand: () => number } {
  const inHand = new Map<string, Job<Piece>>()
  const underWay = new Set<Promise<void>>()
  let isThere = false
  let taking: Promise<void> | null = null
  const cannotSee = (error: unknown) => log.error({ err: error, work: work.kind }, 'Cannot see what waits')

  async function look(): Promise<void> {
    if (order.aborted) return
    if (!isThere) await boss.createQueue(work.kind, queue)
    isThere = true
    const keys = await work.waiting()
    const isNew = keys.length > 0 && ((await boss.insert(work.kind, keys.map(jobOf), { returnId: true })) ?? []).length > 0
    // All look at once, so that it is not whoever looked first who takes everything.
    if (isNew) await announce(work.kind)
    await take()
  }

  /** One taker at a time. What is put in meanwhile is not missed: he goes on until nothing waits or there is no room. */
  function take(): Promise<void> {
    taking ??= takeSome().finally(() => {
      taking = null
    })
    return taking
  }

  async function takeSome(): Promise<void> {
    while (inHand.size < work.atOnce && !order.aborted) {
      const [job] = await boss.fetch<Piece>(work.kind)
      if (!job) return
      begin(job)
      await sleep(Math.min(mostModestyMs, modestyMs * inHand.size), undefined, { signal: order }).catch(() => undefined) // told to stop
    }
  }

  function begin(job: Job<Piece>): void {
    inHand.set(job.id, job)
    const piece = perform(job)
      .catch((error) => log.error({ err: error, work: work.kind }, 'Cannot tell the queue how a piece of work ended'))
      .finally(() => {
        inHand.delete(job.id)
        underWay.delete(piece)
        take().catch(cannotSee)
      })
    underWay.add(piece)
  }

  async function perform(job: Job<Piece>): Promise<void> {
    const { key } = job.data
    try {
      await work.perform(key, order)
    } catch (error) {
      log.error({ err: error, work: work.kind, key }, 'The worker stumbled')
      await boss.fail(work.kind, job, { message: String(error) })
      return
    }
    await boss.complete(work.kind, job)
  }

  async function touch(): Promise<void> {
    if (inHand.size > 0) await boss.touch(work.kind, [...inHand.values()])
  }

  const rounds = repeat(Math.max(leastLookMs, work.lookEveryMs), look, cannotSee)
  const touches = repeat(touchEveryMs, touch, (error) => log.warn({ err: error, work: work.kind }, 'Cannot tell the queue that we live'))
  const stop = async () => {
    await rounds.stop()
    await taking?.catch(cannotSee)
    await Promise.all(underWay)
    await touches.stop()
  }
  return { wake: rounds.wake, countInHand: () => inHand.size, stop }
}

function jobOf(key: string) {
  return { data: { key }, singletonKey: key }
}
