import type { Leases } from './leases.ts'

/**
 * A kind of work. What waits stands in the database already (an outlet's next run, a row of `request`, the outbox): whoever dispatches asks for it again and
 * again, hands each piece to one process, and forgets it. So nothing is lost with a queue, and a queue can be thrown away.
 */
export type Work = {
  /** A word in small letters and hyphens. */
  kind: string
  /** Names of the pieces that wait, the most urgent first. What somebody holds a lease of need not be among them. */
  waiting: () => Promise<string[]>
  /**
   * Does one piece, and ends soon after `stop`, leaving the rest for whoever comes next. Another process may be at the same piece, after a pause or a cut line: whoever does not get its
   * lease leaves it alone. What is thrown is logged, and the piece rests for a while that grows with each failure.
   */
  perform: (key: string, stop: AbortSignal) => Promise<void>
  /** So many pieces are under way at once in this process. */
  atOnce: number
  /** How long a piece may wait before anybody looks, in milliseconds. */
  lookEveryMs: number
}

/** Who does which piece of work when: within one process and its database file, or among many processes on many machines. */
export type Dispatch = {
  /** What this process holds, and nobody else. */
  leases: Leases
  /** Begins to do a kind of work. */
  serve: (work: Work) => void
  /** Pieces under way in this process. */
  countInHand: () => number
  /** Begins nothing more, tells what is under way to end, and resolves when it has ended and its leases are given back. */
  stop: () => Promise<void>
}
