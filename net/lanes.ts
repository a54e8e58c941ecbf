import type { Trouble } from './name-failure.ts'
import { unlessAborted } from './signals.ts'

/** One's turn at a host. `leave` must be called once the answer has been read or has failed. */
export type Turn = { leave: () => void }

/** A host that asked to be left alone for longer than anybody here waits. */
export type Barred = { barred: Trouble; retryAfterMs: number }

export type LaneRules = {
  delayMs: number
  concurrency: number
  /** From robots.txt: the least rest after an answer, one request at a time; null where it asks for none, undefined while it is not known. */
  crawlDelayMs: number | null | undefined
}

export type Lanes = {
  /** Waits for one's turn; throws the signal's reason when it is aborted meanwhile. */
  enter: (name: string, rules: LaneRules, signal: AbortSignal) => Promise<Turn | Barred>
  /** Nobody enters for `ms`; those who wait get `trouble` where that is too long to wait. */
  bar: (name: string, ms: number, trouble: Trouble) => void
  /** Takes up a Crawl-delay that an earlier process was told, as if somebody had just left. */
  recallCrawlDelay: (name: string, crawlDelayMs: number) => void
}

type Lane = {
  active: number
  /** Those who wait, served one after another in the order of their coming. */
  gate: Promise<unknown>
  waiting: number
  lastStartAt: number
  lastLeaveAt: number
  /** As last heard for any host of this lane. */
  crawlDelayMs: number | null
  barredUntil: number
  trouble: Trouble | null
  onLeave: (() => void) | null
}

/** The real passing of time, in milliseconds from any start. Never the virtual clock of a test: pace is about the server's rest. */
export type Time = { monotonic: () => number; sleep: (ms: number, signal: AbortSignal) => Promise<void> }

const mostLanes = 20_000
/** After this long a lane without anybody in it says nothing that matters to the next visitor. */
const longestRestMs = 120_000

/** Queues, one per host and port or per site: how many go in at once, and how long after each other. */
export function createLanes(
  { monotonic, sleep }: Time,
  maxWaitMs: number,
  onCrawlDelay: (name: string, crawlDelayMs: number | null) => void = () => undefined,
): Lanes {
  const lanes = new Map<string, Lane>()

  async function enter(name: string, rules: LaneRules, signal: AbortSignal): Promise<Turn | Barred> {
    const lane = laneOf(name)
    lane.waiting++
    const previous = lane.gate
    const opened = Promise.withResolvers<void>()
    lane.gate = opened.promise
    try {
      await previous
      noteCrawlDelay(name, lane, rules)
      return await waitInFront(lane, rules, signal)
    } finally {
      lane.waiting--
      opened.resolve()
    }
  }

  function noteCrawlDelay(name: string, lane: Lane, { crawlDelayMs }: LaneRules): void {
    if (crawlDelayMs === undefined || crawlDelayMs === lane.crawlDelayMs) return
    lane.crawlDelayMs = crawlDelayMs
    onCrawlDelay(name, crawlDelayMs)
  }

  async function waitInFront(lane: Lane, rules: LaneRules, signal: AbortSignal): Promise<Turn | Barred> {
    for (;;) {
      signal.throwIfAborted()
      const barredMs = lane.barredUntil - monotonic()
      if (lane.trouble && barredMs > maxWaitMs) return { barred: lane.trouble, retryAfterMs: barredMs }
      const restedAt = Math.max(lane.lastStartAt + rules.delayMs, lane.lastLeaveAt + (lane.crawlDelayMs ?? 0), lane.barredUntil)
      if (lane.active >= limitOf(lane, rules)) await left(lane, signal)
      else if (restedAt > monotonic()) await sleep(restedAt - monotonic(), signal)
      else return start(lane)
    }
  }

  function start(lane: Lane): Turn {
    lane.active++
    lane.lastStartAt = monotonic()
    let isOver = false
    const leave = () => {
      if (isOver) return
      isOver = true
      lane.active--
      lane.lastLeaveAt = monotonic()
      lane.onLeave?.()
    }
    return { leave }
  }

  function bar(name: string, ms: number, trouble: Trouble): void {
    const lane = laneOf(name)
    const until = monotonic() + ms
    if (until <= lane.barredUntil) return
    lane.barredUntil = until
    lane.trouble = trouble
  }

  function recallCrawlDelay(name: string, crawlDelayMs: number): void {
    Object.assign(laneOf(name), { crawlDelayMs, lastLeaveAt: monotonic() })
  }

  function laneOf(name: string): Lane {
    const lane = lanes.get(name) ?? emptyLane()
    // Set anew, so that the lane unused for longest stands first.
    lanes.delete(name)
    lanes.set(name, lane)
    if (lanes.size > mostLanes) forgetIdle()
    return lane
  }

  function forgetIdle(): void {
    for (const [name, lane] of lanes) {
      if (lanes.size <= mostLanes) return
      const isIdle = lane.active === 0 && lane.waiting === 0 && Math.max(lane.lastLeaveAt + longestRestMs, lane.barredUntil) < monotonic()
      if (isIdle) lanes.delete(name)
    }
  }

  return { enter, bar, recallCrawlDelay }
}

function emptyLane(): Lane {
  const never = Number.NEGATIVE_INFINITY
  return {
    active: 0,
    gate: Promise.resolve(),
    waiting: 0,
    lastStartAt: never,
    lastLeaveAt: never,
    crawlDelayMs: null,
    barredUntil: never,
    trouble: null,
    onLeave: null,
  }
}

function limitOf(lane: Lane, { concurrency }: LaneRules): number {
  return lane.crawlDelayMs ? 1 : Math.max(1, Math.min(concurrency, 2))
}

/** Resolves when somebody leaves. Only the first in the queue waits here. */
function left(lane: Lane, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  lane.onLeave = resolve
  return unlessAborted(promise, signal)
}
