import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Lets another process store articles into the databases that the environment names, as a running Rasad would, until it is told to stop; answers how many it stored. */
export async function keepCollecting(env: Record<string, string>): Promise<{ stop: () => Promise<number> }> {
  const collector = fork(join(import.meta.dirname, '../servers/article-writer.ts'), [], { env: { ...process.env, ...env } })
  await once(collector, 'message')
  return {
    stop: async () => {
      collector.send('stop')
      const [stored] = (await once(collector, 'message')) as [number]
      await once(collector, 'exit')
      return stored
    },
  }
}
