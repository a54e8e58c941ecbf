import { listDueOutlets } from '#db/queries/outlets.ts'
import type { Work } from '#dispatch/dispatch.ts'
import type { Leases } from '#dispatch/leases.ts'
import type { StaffedNewsroom } from '../collect/newsroom.ts'
import { runOutlet } from './run-outlet.ts'

/** Runs mostly wait for the pace of their hosts, so many can be under way in one process. */
const outletsAtOnce = 32
/** So many are looked at: who comes after them has time until some of these are in hand. */
const mostListed = 200
/** Each second rather than each minute, so that a test's clock, on which days pass in minutes, misses nothing. */
const lookEveryMs = 1_000

/** The runs of outlets whose time has come; none while nothing could be kept of what is fetched. */
export function dueWork(newsroom: StaffedNewsroom, leases: Leases, isWritable: () => boolean): Work {
  return {
    kind: 'outlet',
    waiting: async () => (isWritable() ? (await listDueOutlets(newsroom.db, newsroom.now(), mostListed)).map(String) : []),
    perform: async (key, stop) => {
      await runOutlet(newsroom, leases, Number(key), { kind: 'scheduled', since: null, onProgress: () => undefined, signal: stop })
    },
    atOnce: outletsAtOnce,
    lookEveryMs,
  }
}
