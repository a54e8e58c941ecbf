import { setTimeout as sleep } from 'node:timers/promises'
import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import { findHeartbeat } from '#db/queries/heartbeat.ts'
import { deleteRequest, findRequest, insertRequest } from '#db/queries/requests.ts'

/** An archived page, in the shape of scraper/look/answer-look.ts. */
type SeenPage = { outletId: number; url: string; fetchedAt: number; status: number; snapshot: string }

/** What a failed request says. */
const problem = z.object({ error: z.string() }).transform(({ error }) => ({ problem: error }))

const LOOK_EVERY_MS = 60
const PATIENCE_MS = 6_000
/** A collector that has given no sign of life for so long will not answer. */
const LONGEST_SILENCE_MS = 60_000

/** Asks the worker, who has the archive, for a page; null where it holds none of this number, `no-answer` where the worker does not answer in time, a `problem` (English) where the page cannot be read. */
export async function askForPage(
  { db, now }: AppLoadContext,
  pageId: number,
): Promise<SeenPage | { problem: string } | null | 'no-answer'> {
  if (!Number.isSafeInteger(pageId)) return null
  const aliveAt = await findHeartbeat(db)
  if (aliveAt === null || Date.now() - aliveAt > LONGEST_SILENCE_MS) return 'no-answer'
  const id = await insertRequest(db, 'look', { pageId }, now())
  try {
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await sleep(LOOK_EVERY_MS)) {
      const request = await findRequest(db, id)
      if (request?.state === 'done') return JSON.parse(request.result ?? 'null') as SeenPage | null
      if (request?.state === 'failed') return problem.parse(JSON.parse(request.result ?? 'null'))
    }
    return 'no-answer'
  } finally {
    await deleteRequest(db, id)
  }
}
