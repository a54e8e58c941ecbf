import { setTimeout as sleep } from 'node:timers/promises'

/** Rounds of some work. `wake` lets the next one begin at once; `stop` resolves when the last one is over. */
export type Rounds = { wake: () => void; stop: () => Promise<void> }

/** Does `work` again and again, resting between, until it is stopped. What it throws goes to `onError`, and the rounds go on. */
export function repeat(restMs: number, work: () => Promise<void>, onError: (error: unknown) => void): Rounds {
  let isOver = false
  let rest = new AbortController()
  const rounds = (async () => {
    while (!isOver) {
      rest = new AbortController()
      const { signal } = rest
      try {
        await work()
      } catch (error) {
        onError(error)
      }
      if (!isOver) await sleep(restMs, undefined, { signal }).catch(() => undefined) // woken up
    }
  })()
  const wake = () => rest.abort()
  const stop = () => {
    isOver = true
    wake()
    return rounds
  }
  return { wake, stop }
}
