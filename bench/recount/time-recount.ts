import { ANALYSIS_VERSION } from '#analysis/analysis-version.ts'
import { fingerprint } from '#analysis/fingerprint.ts'
import type { Db } from '#db/connection.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { findRequest, insertRequest } from '#db/queries/requests.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { findDueRecounts } from '#scraper/recount/due-recounts.ts'
import { runRecount } from '#scraper/recount/run-recount.ts'
import { describeStretches, type Stretches, watchStretches } from './stretches.ts'
import type { NewSubject } from './subjects.ts'

/** When the recount is broken off once, for its counts to be proven in the middle. */
const BROKEN_OFF_MS = 700

const dayMs = 86_400_000

export type Timed = { found: number; seconds: number; processorSeconds: number; stalls: string; wrongInTheMiddle: number }

/** Adds a subject and recounts the archive by it. */
export async function countAnew(db: Db, { definition }: NewSubject): Promise<Timed> {
  await saveSubject(db, definition, 'user', Date.now())
  return timeDue(db, 'subjects')
}

/** Makes some articles of the archive those of older rules, and reads them again. */
export async function readAnew(db: Db, articles: number): Promise<Timed> {
  await db
    .updateTable('article')
    .set({ analysed_with: ANALYSIS_VERSION - 1 })
    .where('id', '<=', articles)
    .execute()
  await sketch(db, articles)
  return timeDue(db, 'outdated')
}

/** The archive leaves out what only the arrival of a copy looks at; where newer rules read an article again, it is there. */
async function sketch(db: Db, articles: number): Promise<void> {
  for (let first = 1; first <= articles; first += 100) {
    const texts = db.selectFrom('article').select(['id', 'lead', 'body', 'published_at', 'first_seen_at'])
    for (const text of await texts
      .where('id', '>=', first)
      .where('id', '<', first + 100)
      .execute()) {
      const day = Math.floor((text.published_at ?? text.first_seen_at) / dayMs)
      const rows = (fingerprint(text)?.sketch ?? []).map((hash) => ({ hash, day, article_id: text.id }))
      if (rows.length > 0)
        await db
          .insertInto('story_sketch')
          .values(rows)
          .onConflict((on) => on.doNothing())
          .execute()
    }
  }
}

/** Recounts what is due, in two goes. Seconds and stalls are of the recount alone. */
async function timeDue(db: Db, wanted: 'subjects' | 'outdated'): Promise<Timed> {
  const due = (await findDueRecounts(db, new Set())).find(({ scope }) => scope === wanted)
  if (!due) throw new Error('Cannot time a recount: none is due')
  const id = await insertRequest(db, 'recount', due, Date.now())
  const first = await goOn(db, id, AbortSignal.timeout(BROKEN_OFF_MS))
  const wrongInTheMiddle = (await checkCounts(db)).length
  const second = await goOn(db, id, new AbortController().signal)
  const stalls = describeStretches([first.stretches, second.stretches])
  return {
    found: second.found,
    seconds: first.seconds + second.seconds,
    processorSeconds: first.processorSeconds + second.processorSeconds,
    stalls,
    wrongInTheMiddle,
  }
}

async function goOn(
  db: Db,
  id: number,
  signal: AbortSignal,
): Promise<{ found: number; seconds: number; processorSeconds: number; stretches: Stretches }> {
  const request = await findRequest(db, id)
  if (!request) throw new Error('Cannot time a recount: its request is gone')
  const stop = watchStretches()
  const start = performance.now()
  const used = process.cpuUsage()
  const progress = await runRecount(db, request, signal)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(used)
  return { found: progress.done, seconds, processorSeconds: (user + system) / 1e6, stretches: stop() }
}
