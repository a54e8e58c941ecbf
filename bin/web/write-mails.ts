import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import { openLeases } from '#scraper/schedule/leases.ts'
import { repeat } from '#scraper/schedule/repeat.ts'

/** Digests are due by the minute; a test that somebody waits for should not wait long. */
const pollMs = 500

type Writer = { writeDueMails: (context: AppLoadContext) => Promise<void> }

/**
 * Writes what is due into the outbox, beside serving pages: mails show what pages show, by the same code, which is the dashboard's build. One process writes
 * at a time; where two did, the database would still take each issue once.
 */
export async function writeMails(
  build: ServerBuild | (() => Promise<ServerBuild>),
  context: AppLoadContext,
): Promise<{ stop: () => Promise<void> }> {
  const leases = await openLeases(context.db)
  let turn: Awaited<ReturnType<typeof leases.take>> = null
  const round = async () => {
    if (turn?.lost.aborted) turn = null
    turn ??= await leases.take('writing-mails')
    if (!turn) return
    const { entry } = typeof build === 'function' ? await build() : build
    await (entry.module as unknown as Writer).writeDueMails(context)
  }
  const rounds = repeat(pollMs, round, (error) => console.error('Cannot write mails', error))
  return {
    stop: async () => {
      await rounds.stop()
      await turn?.release()
      leases.close()
    },
  }
}
