import { schedule } from 'node-cron'
import { type Newsroom, staff } from './collect/newsroom.ts'
import { deleteOutlets } from './delete/delete-outlets.ts'
import { serveLooks } from './look/serve-looks.ts'
import { takeAbandonedRereads, takeRereadRequest } from './mend/serve-rereads.ts'
import { openReader } from './read/open-reader.ts'
import { recounter } from './recount/serve-recounts.ts'
import { takeAbandonedRequests, takeCollectRequest } from './schedule/collect-requests.ts'
import { openLeases } from './schedule/leases.ts'
import { repeat } from './schedule/repeat.ts'
import { dueRunner } from './schedule/run-due.ts'
import { watchStorage } from './schedule/watch-storage.ts'
import { takeAbandonedTrials, takeTrialRequest } from './trial/serve-trials.ts'

const requestPollMs = 100
const abandonedPollMs = 5_000
const recountPollMs = 500
const deletionPollMs = 1_000
const storageBeatMs = 5_000
/** Each second rather than each minute, so that a test's clock, on which days pass in minutes, misses nothing. */
const everySecond = '* * * * * *'

/**
 * Starts collecting: outlets whose time has come, and requests to collect now, which are claimed within 200 ms also while others run. `stop` finishes the
 * articles in hand, gives the leases back and then resolves.
 */
export async function startWorker(newsroom: Newsroom): Promise<{ stop: () => Promise<void> }> {
  const leases = await openLeases(newsroom.db)
  const reader = openReader(newsroom)
  const staffed = staff(newsroom, leases.holder, reader)
  const order = new AbortController()
  const underWay = new Set<Promise<void>>()
  const stumble = (error: unknown) => newsroom.log.error({ err: error }, 'The worker stumbled')
  const follow = (work: Promise<unknown>) => {
    const watched = work.then(() => undefined, stumble).finally(() => underWay.delete(watched))
    underWay.add(watched)
  }
  const abandoned = repeat(abandonedPollMs, () => takeAbandonedRequests(staffed, leases, order.signal, follow), stumble)
  const abandonedTrials = repeat(abandonedPollMs, () => takeAbandonedTrials(staffed, leases, order.signal, follow), stumble)
  const requests = repeat(requestPollMs, () => takeCollectRequest(staffed, leases, order.signal, follow), stumble)
  const trials = repeat(requestPollMs, () => takeTrialRequest(staffed, leases, order.signal, follow), stumble)
  const looks = repeat(requestPollMs, () => serveLooks(staffed, order.signal), stumble)
  const abandonedRereads = repeat(abandonedPollMs, () => takeAbandonedRereads(staffed, leases, order.signal, follow), stumble)
  const rereads = repeat(requestPollMs, () => takeRereadRequest(staffed, leases, order.signal, follow), stumble)
  const recounts = repeat(recountPollMs, recounter(staffed, leases, order.signal), stumble)
  const deletions = repeat(deletionPollMs, () => deleteOutlets(staffed, leases, order.signal), stumble)
  const storage = watchStorage(newsroom, storageBeatMs)
  const runDue = dueRunner(staffed, leases, order.signal, follow)
  const tick = schedule(everySecond, () => (storage.isWritable() ? runDue().catch(stumble) : undefined), {
    noOverlap: true,
    suppressMissedWarning: true,
  })

  async function stop(): Promise<void> {
    order.abort(new Error('the worker is stopping'))
    await tick.destroy()
    const polls = [requests, trials, rereads, looks, abandoned, abandonedTrials, abandonedRereads, recounts, deletions, storage]
    await Promise.all(polls.map((poll) => poll.stop()))
    await Promise.all(underWay)
    await reader.close()
    leases.close()
  }

  return { stop }
}
