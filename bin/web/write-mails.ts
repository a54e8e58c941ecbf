import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import type { Dispatch } from '#dispatch/dispatch.ts'
import { repeat } from '#dispatch/repeat.ts'

/** Digests are due by the minute; a test that somebody waits for should not wait long. */
const roundEveryMs = 500
/** Then the desk is free for another process, if one asks. */
const deskMs = 60 * 60_000

type Writer = { writeDueMails: (context: AppLoadContext) => Promise<void> }

/**
 * Writes what is due into the outbox, beside serving pages: mails show what pages show, by the same code, which is the dashboard's build. One process sits at the desk
 * at a time; where two did, the database would still take each issue once.
 */
export function writeMails(build: ServerBuild | (() => Promise<ServerBuild>), context: AppLoadContext, dispatch: Dispatch): void {
  const round = async () => {
    const { entry } = typeof build === 'function' ? await build() : build
    await (entry.module as unknown as Writer).writeDueMails(context)
  }
  const sit = async (leave: AbortSignal) => {
    const rounds = repeat(roundEveryMs, round, (error) => console.error('Cannot write mails', error))
    await new Promise((resolve) => {
      if (leave.aborted) resolve(null)
      leave.addEventListener('abort', resolve, { once: true })
    })
    await rounds.stop()
  }
  dispatch.serve({
    kind: 'writing-mails',
    waiting: async () => ((await dispatch.leases.isFree('writing-mails')) ? ['desk'] : []),
    perform: async (_key, stop) => {
      const lease = await dispatch.leases.take('writing-mails')
      if (!lease) return
      await sit(AbortSignal.any([stop, lease.lost, AbortSignal.timeout(deskMs)])).finally(lease.release)
    },
    ...{ atOnce: 1, lookEveryMs: roundEveryMs },
  })
}
