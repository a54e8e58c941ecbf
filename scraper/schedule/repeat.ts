import { setTimeout as sleep } from 'node:timers/promises'

/** Does `work` again and again, resting between, until `stop`, which resolves when the last round is over. What it throws goes to `onError`, and the rounds go on. */
export function repeat(restMs: number, work: () => Promise<void>, onError: (error: unknown) => void): { stop: () => Promise<void> } {
  const controller = new AbortController()
  const rounds = (async () => {
    while (!controller.signal.aborted) {
      try {
        await work()
      } catch (error) {
        onError(error)
      }
      await sleep(restMs, undefined, { signal: controller.signal }).catch(() => undefined) // woken up by stop
    }
  })()
  const stop = () => {
    controller.abort()
    return rounds
  }
  return { stop }
}
