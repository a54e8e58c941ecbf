import type { Run } from '#db/queries/runs.ts'

const DAY_MS = 86_400_000

/** Articles may stay away this long before it is said. */
const QUIET_MS = 2 * DAY_MS

/** What is wrong with an outlet, in a closed list that is translated. `kind` is the most frequent failure of its last run, null where none is known. */
export type Trouble = { what: 'crashed' | 'unreached' | 'unread' | 'quiet'; kind: string | null }

export type OutletState = { run: Run | undefined; failureKind: string | null; lastArticleAt: number | null; isEnabled: boolean }

/**
 * Judges an outlet by its last run: it broke off; it found nothing because the outlet could not be reached; most pages could not be read. Or by
 * its silence: runs end well, but no article came for two days.
 */
export function findTrouble({ run, failureKind, lastArticleAt, isEnabled }: OutletState, now: number): Trouble | null {
  if (!isEnabled || !run || run.state === 'running' || run.state === 'stopped') return null
  if (run.state === 'crashed') return { what: 'crashed', kind: failureKind }
  const read = run.stored + run.updated
  if (run.discovered === 0 && run.fetched === 0 && failureKind !== null) return { what: 'unreached', kind: failureKind }
  if (run.failed > 2 && run.failed > read * 2) return { what: 'unread', kind: failureKind }
  if (lastArticleAt === null || now - lastArticleAt > QUIET_MS) return { what: 'quiet', kind: failureKind }
  return null
}
