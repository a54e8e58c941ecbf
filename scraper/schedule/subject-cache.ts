import { compileSubjects, type SubjectMatcher } from '#analysis/match/subject-matcher.ts'
import type { Db } from '#db/connection.ts'
import { findSubjectsStamp, listSubjects } from '#db/queries/subjects.ts'

/** Gives the subjects as one matcher, compiled anew only when one was added, changed or switched off. */
export function cacheSubjects(db: Db): () => Promise<SubjectMatcher> {
  let stamp: string | null = null
  let matcher: SubjectMatcher | null = null
  return async () => {
    const current = await findSubjectsStamp(db)
    if (!matcher || current !== stamp) {
      matcher = compileSubjects(await listSubjects(db))
      stamp = current
    }
    return matcher
  }
}
