import type { Barred, LaneRules, Lanes, Turn } from './lanes.ts'
import type { Trouble } from './name-failure.ts'

/** A turn that was given, by its name; or how long to wait before asking again; or a host that wants to be left alone. */
export type Asked = { turn: string } | { waitMs: number } | { barred: Trouble; retryAfterMs: number }

/** What several processes, on several machines, know together of the hosts that they visit. */
export type SharedPace = {
  ask: (lane: string, rules: LaneRules) => Promise<Asked>
  /** Gives a turn back. Never rejects: what cannot be given back ends by itself after a minute. */
  leave: (lane: string, turn: string) => Promise<void>
  /** Keeps everybody out for so long. Never rejects. */
  bar: (lane: string, ms: number, trouble: Trouble) => Promise<void>
}

type Waiting = { maxWaitMs: number; sleep: (ms: number, signal: AbortSignal) => Promise<void> }

/**
 * Lanes that other processes keep to as well: who has the turn here asks for the turn among all. A site is in the hand of one process at a time (its outlet's lease), so this is asked
 * for hosts alone.
 */
export function shareLanes(own: Lanes, pace: SharedPace, { maxWaitMs, sleep }: Waiting): Lanes {
  async function enter(name: string, rules: LaneRules, signal: AbortSignal): Promise<Turn | Barred> {
    const turn = await own.enter(name, rules, signal)
    if ('barred' in turn || !isHost(name)) return turn
    try {
      const asked = await askUntilGiven(name, rules, signal)
      if ('turn' in asked) return { leave: once(() => void pace.leave(name, asked.turn).then(turn.leave)) }
      turn.leave()
      return asked
    } catch (error) {
      turn.leave()
      throw error
    }
  }

  async function askUntilGiven(name: string, rules: LaneRules, signal: AbortSignal) {
    for (;;) {
      signal.throwIfAborted()
      const asked = await pace.ask(name, rules)
      if ('turn' in asked) return asked
      if ('waitMs' in asked) await sleep(asked.waitMs, signal)
      else if (asked.retryAfterMs > maxWaitMs) return asked
      else await sleep(asked.retryAfterMs, signal)
    }
  }

  function bar(name: string, ms: number, trouble: Trouble): void {
    own.bar(name, ms, trouble)
    if (isHost(name)) void pace.bar(name, ms, trouble)
  }

  return { ...own, enter, bar }
}

function isHost(lane: string): boolean {
  return lane.startsWith('host ')
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) work()
    isDone = true
  }
}
