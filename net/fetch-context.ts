import type { Agent } from 'undici'
import type { FetchLimits, FetchOptions } from './fetch.ts'
import type { Lanes } from './lanes.ts'
import type { Rests } from './rests.ts'
import type { Robots } from './robots.ts'

/** What all fetches of one client share. */
export type FetchContext = {
  agent: Agent
  lanes: Lanes
  robots: Robots
  rests: Rests
  /** Cookies that let us past a host's wall, so that it costs a second request only once. */
  walls: Map<string, string[]>
  limits: FetchLimits
  userAgent: string
  now: () => number
  /** Aborted when the client closes. */
  closing: AbortSignal
}

export type FollowOptions = FetchOptions & { signal: AbortSignal }
