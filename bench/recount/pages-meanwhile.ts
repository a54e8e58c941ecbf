import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Lets another process load a subject's page from the same database, again and again, until it is told to stop; gives the milliseconds of each. */
export function askPagesMeanwhile(file: string): { stop: () => Promise<number[]> } {
  const asker = fork(join(import.meta.dirname, '../servers/page-asker.ts'), [file])
  return {
    stop: async () => {
      asker.send('stop')
      const [times] = (await once(asker, 'message')) as [number[]]
      return times
    },
  }
}
