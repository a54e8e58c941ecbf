import { setTimeout as sleep } from 'node:timers/promises'

/** Looks again and again until there is something to be seen, and gives it. Throws where there never is. */
export async function until<T>(look: () => Promise<T | undefined | false>, withinMs = 30_000): Promise<T> {
  const startedMs = performance.now()
  for (;;) {
    const seen = await look()
    if (seen) return seen
    if (performance.now() - startedMs > withinMs) throw new Error(`Cannot see it within ${withinMs} ms`)
    await sleep(10)
  }
}
