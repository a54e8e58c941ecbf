import type { Db } from '#db/connection.ts'
import { listRunningRecounts } from '#db/queries/recounts.ts'
import type { EditedSubject } from '#db/queries/subject-edits.ts'

/** A recount that the figures of a subject are in the middle of, in articles; total 0: it has not begun. */
export type Recount = { done: number; total: number }

/** Null: all stored articles are counted by the subject's newest definition and by the newest rules. */
export async function findRecount(db: Db, subject: Pick<EditedSubject, 'id' | 'isCounted' | 'isEnabled'>): Promise<Recount | null> {
  const running = (await listRunningRecounts(db)).find(({ subjectIds }) => subjectIds === null || subjectIds.includes(subject.id))
  if (running) return { done: running.done, total: running.total }
  return subject.isEnabled && !subject.isCounted ? { done: 0, total: 0 } : null
}
