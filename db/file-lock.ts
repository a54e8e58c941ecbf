import { open, readFile, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Runs `work` while holding a lock file that names this process; waits for a living holder, takes over from a dead one. */
export async function withFileLock<T>(lockFile: string, work: () => Promise<T>, waitMs = 60_000): Promise<T> {
  const deadline = Date.now() + waitMs
  while (!(await take(lockFile))) {
    if (await isAbandoned(lockFile)) await rm(lockFile, { force: true })
    else if (Date.now() > deadline)
      throw new Error(`Cannot get ${lockFile}: another process has held it for ${waitMs / 1000} s. If none runs, delete it.`)
    else await sleep(50)
  }
  try {
    return await work()
  } finally {
    await rm(lockFile, { force: true })
  }
}

async function take(lockFile: string): Promise<boolean> {
  try {
    const handle = await open(lockFile, 'wx')
    await handle.writeFile(String(process.pid))
    await handle.close()
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new Error(`Cannot write ${lockFile}: check that the folder exists and may be written`, { cause })
  }
}

async function isAbandoned(lockFile: string): Promise<boolean> {
  const text = await readFile(lockFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const pid = Number(text)
  if (!pid) return false // just created, its pid not yet written
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
