import { ANALYSIS_VERSION } from '#analysis/analysis-version.ts'
import type { Db } from '#db/connection.ts'
import { hasArticles, listOutdated, listUncountedSubjects, markCounted } from '#db/queries/recounts.ts'
import { listOpenRequests } from '#db/queries/requests.ts'
import { type RecountPayload, recountPayload } from './recount-payload.ts'

/**
 * The recounts that are due and not asked for yet: of articles that older rules have read, and of subjects that were added, changed or switched on.
 * `givenUp` holds payloads that failed in this process: the same would fail again at once.
 */
export async function findDueRecounts(db: Db, givenUp: ReadonlySet<string>): Promise<RecountPayload[]> {
  const subjects = await listUncountedSubjects(db)
  if (subjects.length > 0 && !(await hasArticles(db))) {
    await markCounted(db, subjects)
    return []
  }
  const open = (await listOpenRequests(db, 'recount')).map(({ payload }) => recountPayload.parse(JSON.parse(payload)))
  const due = [await findOutdated(db, open), findUncounted(subjects, open)]
  return due.filter((payload) => payload !== null).filter((payload) => !givenUp.has(JSON.stringify(payload)))
}

async function findOutdated(db: Db, open: RecountPayload[]): Promise<RecountPayload | null> {
  if (open.some(({ scope }) => scope === 'outdated')) return null
  const isOutdated = (await listOutdated(db, ANALYSIS_VERSION, 1)).length > 0
  return isOutdated ? { scope: 'outdated', version: ANALYSIS_VERSION } : null
}

function findUncounted(subjects: { id: number; revision: number }[], open: RecountPayload[]): RecountPayload | null {
  const asked = new Set(open.flatMap((payload) => (payload.scope === 'subjects' ? payload.subjects.map(keyOf) : [])))
  const due = subjects.map(({ id, revision }) => ({ id, revision })).filter((subject) => !asked.has(keyOf(subject)))
  return due.length > 0 ? { scope: 'subjects', subjects: due } : null
}

function keyOf({ id, revision }: { id: number; revision: number }): string {
  return `${id}/${revision}`
}
