import pLimit from 'p-limit'
import { Piscina } from 'piscina'
import type { SentOrder } from './reader-thread.ts'
import { writePage } from './sent-page.ts'
import type { StampedPage, StampedReader } from './stamped-reader.ts'

export type ReadingPlace = { read: StampedReader; close: () => Promise<void> }

/** Pages lie ready in the thread, so that it never waits for the main one to hand it the next. */
const pagesAhead = 30
/** Hostile pages are bounded long before this; what goes beyond ends the thread and not the process. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 }
/** No page needs a tenth of this. Other pages may lie before it. */
const longestMs = 60_000
/** A thread holds some sixty megabytes, which a quiet newsroom can use better. */
const idleMs = 30_000

/**
 * Reads in threads of their own. A page that breaks its thread, or holds it for a minute, takes with it those that lay beside it: they are read once more, one by
 * one, and what breaks off twice is a page that we cannot read.
 */
export function openThreadPool(threads: number): ReadingPlace {
  let pool = openPool(threads)
  const secondTry = pLimit(1)

  /** Ends the threads and what they hold; others take their place. Told by a signal of its own, a pool would give a thread one page at a time and let it wait for the next. */
  function replace(stuck: Piscina): void {
    if (stuck !== pool) return
    pool = openPool(threads)
    void stuck.destroy()
  }

  async function attempt(order: StampedPage): ReturnType<StampedReader> {
    const page = writePage(order.page)
    const sent: SentOrder = { ...order, page }
    const current = pool
    const timer = setTimeout(() => replace(current), longestMs)
    return current.run(sent, { transferList: [page.bytes.buffer] }).finally(() => clearTimeout(timer))
  }

  async function read(order: StampedPage): ReturnType<StampedReader> {
    try {
      return await attempt(order).catch(() => secondTry(() => attempt(order)))
    } catch (error) {
      return { failure: 'bug', detail: `the reader broke off: ${String(error)}` }
    }
  }

  return { read, close: () => pool.destroy() }
}

function openPool(threads: number): Piscina {
  return new Piscina({
    filename: new URL('./reader-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    concurrentTasksPerWorker: pagesAhead,
    resourceLimits,
  })
}
