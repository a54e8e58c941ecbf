import type { Subject } from '#analysis/subject.ts'
import type { Db } from '#db/connection.ts'
import { findSubjectsStamp, listSubjects } from '#db/queries/subjects.ts'

/** Asked for each page, so the database is not. */
const lookEveryMs = 200

/** `stamp` names this state of the subjects: whoever has compiled them keeps that until it changes. */
export type CurrentSubjects = { stamp: string; subjects: Subject[] }

/** Gives the subjects as they are, read anew only when one was added, changed or switched off: within 200 ms, which a recount allows for. */
export function cacheSubjects(db: Db): () => Promise<CurrentSubjects> {
  let current: CurrentSubjects | null = null
  let lookedAt = 0
  return async () => {
    if (current && performance.now() - lookedAt < lookEveryMs) return current
    lookedAt = performance.now()
    const stamp = await findSubjectsStamp(db)
    if (stamp !== current?.stamp) current = { stamp, subjects: await listSubjects(db) }
    return current
  }
}
