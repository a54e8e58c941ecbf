import type { Db } from '#db/connection.ts'
import { isStopAsked } from '#db/queries/runs.ts'
import { repeat } from '#dispatch/repeat.ts'

/** A reader sees within this time that the order was heard. */
const lookEveryMs = 300

/** A signal that is aborted when a reader asks for the end of a run; `close` ends the looking. */
export function watchForStop(
  db: Db,
  runId: number,
  onError: (error: unknown) => void,
): { signal: AbortSignal; close: () => Promise<void> } {
  const controller = new AbortController()
  const looking = repeat(
    lookEveryMs,
    async () => {
      if (!controller.signal.aborted && (await isStopAsked(db, runId)))
        controller.abort(new Error('a reader asked for the end of this run'))
    },
    onError,
  )
  return { signal: controller.signal, close: looking.stop }
}
