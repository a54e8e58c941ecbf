import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { analyseArticle } from '#analysis/analyse.ts'
import { ANALYSIS_VERSION } from '#analysis/analysis-version.ts'
import type { SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { Db } from '#db/connection.ts'
import { dialectOf } from '#db/dialects/dialect.ts'
import {
  countReadBy,
  isByOtherRules,
  listOlderVersions,
  listOutdated,
  listTexts,
  markCounted,
  type Rereading,
  writeRereadings,
} from '#db/queries/recounts.ts'
import type { Request } from '#db/queries/requests.ts'
import { mergeSearchIndex } from '#db/queries/search-index.ts'
import { listSubjects } from '#db/queries/subjects.ts'
import { compileInTurns } from '../read/compile-in-turns.ts'
import { countIds, type IdSet, idsInParts } from './id-set.ts'
import { listAllCandidates } from './list-candidates.ts'
import { type RecountProgress, recountPayload, recountProgress } from './recount-payload.ts'

const TEXTS_AT_ONCE = 20
const COUNTED_AT_ONCE = 50_000
/** Articles whose words are merged into the full-text index in one turn: some four milliseconds, where there is something to merge. */
const MERGED_AT_ONCE = 2
/** After so much reading others get their turn; one long text more may be read before. */
const TURN_MS = 5
/** Collectors may still read a page by the subjects of a moment ago (read/subject-cache.ts): what they store in that time is looked at once more. */
const SETTLE_MS = 1_500

/**
 * Reads stored articles again, a few at a time, so that collecting and pages go on meanwhile. Returns the progress it ends with; when it is told to stop
 * in the middle, the request stays open and whoever takes it next goes on from there.
 */
export async function runRecount(db: Db, request: Request, signal: AbortSignal, settleMs = SETTLE_MS): Promise<RecountProgress> {
  await dialectOf(db).checkpointInSteps(db, true)
  try {
    return await recountRequest(db, request, signal, settleMs)
  } finally {
    await dialectOf(db).checkpointInSteps(db, false)
  }
}

async function recountRequest(db: Db, request: Request, signal: AbortSignal, settleMs: number): Promise<RecountProgress> {
  const payload = recountPayload.parse(JSON.parse(request.payload))
  const matcher = await compileInTurns(await listSubjects(db))
  const earlier = request.progress === null ? { done: 0, total: 0, lastId: 0 } : recountProgress.parse(JSON.parse(request.progress))
  if (payload.scope === 'outdated') return recountOutdated(db, request.id, earlier, matcher, signal)

  const subjects = matcherSubjects(matcher, payload.subjects)
  const started = performance.now()
  const { candidates, largest } = await listAllCandidates(db, subjects, earlier.lastId)
  let progress = await recountAll(db, request.id, candidates, earlier, matcher, signal)
  await sleep(Math.max(0, settleMs - (performance.now() - started)), undefined, { signal }).catch(() => undefined)
  if (signal.aborted) return progress
  const { candidates: late } = await listAllCandidates(db, subjects, Math.max(largest, progress.lastId))
  progress = await recountAll(db, request.id, late, progress, matcher, signal)
  if (!signal.aborted) await markCounted(db, payload.subjects)
  return progress
}

async function recountAll(
  db: Db,
  requestId: number,
  candidates: IdSet,
  before: RecountProgress,
  matcher: SubjectMatcher,
  signal: AbortSignal,
): Promise<RecountProgress> {
  let progress = { ...before, total: before.done + countIds(candidates) }
  for (const ids of idsInParts(candidates, TEXTS_AT_ONCE)) {
    if (signal.aborted) break
    progress = await recount(db, requestId, ids, progress, matcher, signal)
  }
  return progress
}

function matcherSubjects({ subjects }: SubjectMatcher, wanted: { id: number }[]) {
  return wanted.flatMap(({ id }) => subjects.get(id) ?? [])
}

async function recountOutdated(
  db: Db,
  requestId: number,
  earlier: RecountProgress,
  matcher: SubjectMatcher,
  signal: AbortSignal,
): Promise<RecountProgress> {
  let progress = { ...earlier, total: earlier.done + (await countOutdated(db)) }
  while (!signal.aborted) {
    const ids = await listOutdated(db, ANALYSIS_VERSION, TEXTS_AT_ONCE)
    if (ids.length === 0) break
    progress = await recount(db, requestId, ids, progress, matcher, signal)
  }
  return progress
}

/** Counts in parts: a million entries of an index would keep everybody waiting. */
async function countOutdated(db: Db): Promise<number> {
  let count = 0
  for (const version of await listOlderVersions(db, ANALYSIS_VERSION)) {
    for (let after: number | null = 0; after !== null; ) {
      const part: { count: number; last: number | null } = await countReadBy(db, version, after, COUNTED_AT_ONCE)
      count += part.count
      after = part.last
      await nextTurn()
    }
  }
  return count
}

async function recount(
  db: Db,
  requestId: number,
  ids: number[],
  before: RecountProgress,
  matcher: SubjectMatcher,
  signal: AbortSignal,
): Promise<RecountProgress> {
  let progress = before
  let rereadings = await reread(db, ids, matcher)
  await nextTurn()
  while (rereadings.length > 0 && !signal.aborted) {
    const written = await writeRereadings(db, requestId, rereadings, (count) => advance(progress, rereadings, count))
    progress = advance(progress, rereadings, written)
    await nextTurn()
    for (let left = rereadings.slice(0, written).filter(isByOtherRules).length; left > 0; left -= MERGED_AT_ONCE) {
      await mergeSearchIndex(db, Math.min(left, MERGED_AT_ONCE))
      await nextTurn()
    }
    rereadings = rereadings.slice(written)
  }
  return progress
}

async function reread(db: Db, ids: number[], matcher: SubjectMatcher): Promise<Rereading[]> {
  const rereadings: Rereading[] = []
  let turn = performance.now()
  for (const text of await listTexts(db, ids)) {
    rereadings.push({ text, analysis: analyseArticle(text, text.day, matcher) })
    if (performance.now() - turn < TURN_MS) continue
    await nextTurn()
    turn = performance.now()
  }
  return rereadings
}

function advance({ done, total }: RecountProgress, rereadings: Rereading[], count: number): RecountProgress {
  return { done: done + count, total, lastId: rereadings[count - 1]?.text.id ?? 0 }
}
