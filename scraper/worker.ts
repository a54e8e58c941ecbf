import { saveProcessStatus } from '#db/queries/process-status.ts'
import type { Dispatch, Work } from '#dispatch/dispatch.ts'
import { openEmbeddedDispatch } from '#dispatch/embedded-dispatch.ts'
import { requestWork } from '#dispatch/request-work.ts'
import { oldPagesWork } from './archive/old-pages-work.ts'
import { type Newsroom, type StaffedNewsroom, staff } from './collect/newsroom.ts'
import { deletionWork } from './delete/deletion-work.ts'
import { answerLook } from './look/answer-look.ts'
import { answerReread } from './mend/answer-reread.ts'
import { openReader } from './read/open-reader.ts'
import { recountWork } from './recount/recount-work.ts'
import { retentionWork } from './retention/retention-work.ts'
import { answerCollectRequest } from './schedule/answer-collect-request.ts'
import { dueWork } from './schedule/due-work.ts'
import { watchStorage } from './schedule/watch-storage.ts'
import { answerTrial } from './trial/answer-trial.ts'

const requestPollMs = 100
const storageBeatMs = 5_000

/**
 * Starts collecting: outlets whose time has come, and requests to collect now, which are claimed within 200 ms also while others run. `stop` finishes the
 * articles in hand, gives the leases back and then resolves; it stops the dispatch, whoever else it serves.
 */
export async function startWorker(newsroom: Newsroom, dispatch?: Dispatch): Promise<{ stop: () => Promise<void> }> {
  const dispatching = dispatch ?? (await openEmbeddedDispatch(newsroom.db, newsroom.log))
  const reader = openReader(newsroom)
  const staffed = staff(newsroom, dispatching.leases.holder, reader)
  const storage = watchStorage(newsroom, storageBeatMs, (at) => {
    const status = { at, memoryBytes: process.memoryUsage.rss(), inHand: dispatching.countInHand() }
    return saveProcessStatus(newsroom.db, dispatching.leases.holder, status)
  })
  for (const work of listWork(staffed, dispatching, storage.isWritable)) dispatching.serve(work)

  async function stop(): Promise<void> {
    await dispatching.stop()
    await storage.stop()
    await reader.close()
  }

  return { stop }
}

function listWork(newsroom: StaffedNewsroom, { leases }: Dispatch, isWritable: () => boolean): Work[] {
  const office = { ...newsroom, leases }
  const asked = { whenAbandoned: 'again', lookEveryMs: requestPollMs } as const
  return [
    requestWork(office, 'look', { ...asked, atOnce: 4, answer: (request) => answerLook(newsroom, request) }),
    requestWork(office, 'try', { ...asked, atOnce: 8, answer: (request, stop) => answerTrial(newsroom, request, stop) }),
    requestWork(office, 'collect', {
      ...asked,
      atOnce: 16,
      answer: (request, stop) => answerCollectRequest(newsroom, leases, request, stop),
    }),
    requestWork(office, 'reread', { ...asked, atOnce: 4, answer: (request, stop) => answerReread(newsroom, leases, request, stop) }),
    dueWork(newsroom, leases, isWritable),
    recountWork(newsroom, leases),
    deletionWork(newsroom, leases),
    ...oldPagesWork(newsroom, leases),
    ...retentionWork(newsroom, leases),
  ]
}
