import { setImmediate as nextTurn } from 'node:timers/promises'
import { toCandidatesQuery } from '#analysis/query/full-text.ts'
import type { Subject } from '#analysis/subject.ts'
import type { Db } from '#db/connection.ts'
import { listCandidates } from '#db/queries/recounts.ts'

/** Articles after `afterId` that any of the subjects may be found in, or was found in before, in the order of their ids, each once. */
export async function listAllCandidates(db: Db, subjects: Subject[], afterId: number): Promise<number[]> {
  const ids = new Set<number>()
  for (const { id, definition } of subjects) {
    for (const articleId of await listCandidates(db, id, toCandidatesQuery(definition), afterId)) ids.add(articleId)
    // One subject's query may take a third of a second; others get their turn between two.
    await nextTurn()
  }
  return [...ids].sort((a, b) => a - b)
}
