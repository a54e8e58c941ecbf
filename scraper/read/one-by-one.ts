import { setImmediate as nextTurn } from 'node:timers/promises'
import pLimit from 'p-limit'

/** Does a piece of work when the pieces before it are done. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>

/**
 * Reading a page never waits for anything outside this process, so many pages that arrive together would keep the event loop from everything else for as long as
 * all of them take. Here they are taken one by one, and timers and sockets get their turn between.
 */
export function openQueue(): Queue {
  const queue = pLimit(1)
  return (work) =>
    queue(async () => {
      await nextTurn()
      return work()
    })
}
