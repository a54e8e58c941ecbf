import type { FetchFailure } from './failure.ts'

/** What a host has asked for, by the name of its lane: to be left alone until an instant of real time (epoch milliseconds), a Crawl-delay; null where it asked for none. */
export type HostRest = {
  lane: string
  restUntil: number | null
  failure: FetchFailure | null
  detail: string | null
  crawlDelayMs: number | null
}

/** Keeps what hosts asked for beyond the life of a process: one that is killed and started again must not come back sooner than it was told to. */
export type Rests = { known: readonly HostRest[]; note: (rest: Partial<HostRest> & { lane: string }) => void }

export const forgetfulRests: Rests = { known: [], note: () => undefined }
