import type { SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { Db } from '#db/connection.ts'
import { findSubjectsStamp, listSubjects } from '#db/queries/subjects.ts'
import { compileInTurns } from './compile-in-turns.ts'

/** Asked for each page, so the database is not. */
const lookEveryMs = 200

/** Gives the subjects as one matcher, compiled anew only when one was added, changed or switched off: within 200 ms, which a recount allows for. */
export function cacheSubjects(db: Db): () => Promise<SubjectMatcher> {
  let stamp: string | null = null
  let matcher: Promise<SubjectMatcher> | null = null
  let lookedAt = 0
  return async () => {
    if (matcher && performance.now() - lookedAt < lookEveryMs) return matcher
    lookedAt = performance.now()
    const current = await findSubjectsStamp(db)
    if (!matcher || current !== stamp) {
      const subjects = await listSubjects(db)
      stamp = current
      matcher = compileInTurns(subjects)
    }
    return matcher
  }
}
