import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { workerEnv, workerNodeArgs } from '#bin/worker-options.ts'
import type { SharedNewsroom } from './shared-newsroom.ts'

const entry = join(import.meta.dirname, '../../bin/worker.ts')

export type Worker = {
  /** Of the process around it. */
  pid: number
  /** Whether a lease is its. */
  holds: (holder: string) => boolean
  /** `kill -9`, of the worker itself. */
  kill: () => void
  /** Tells it to stop, and waits until it has. */
  stop: () => Promise<void>
}

type Place = {
  /** What the command is begun with, as `ip netns exec …`. */
  prefix?: string[]
  /** The database as it is reached from there. */
  url?: string
  testClock?: string
}

/**
 * Starts a worker as on a machine of its own: in a space of process numbers of its own, so that no other worker can see whether it lives. It writes its log into the newsroom's
 * folder.
 */
export async function startWorker({ url, folder }: SharedNewsroom, name: string, place: Place = {}): Promise<Worker> {
  const [command = '', ...words] = [...(place.prefix ?? []), 'unshare', '--pid', '--fork', '--kill-child=KILL', '--mount-proc']
  const child = spawn(command, [...words, process.execPath, ...workerNodeArgs, entry], {
    env: {
      ...process.env,
      ...workerEnv,
      DATABASE_URL: place.url ?? url,
      RASAD_DATA: folder,
      RASAD_ALLOW_PRIVATE_HOSTS: '127.0.0.1,127.0.0.2',
      ...(place.testClock && { RASAD_TEST_CLOCK: place.testClock }),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const log = createWriteStream(join(folder, `${name}.log`), { flags: 'a' })
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  await Promise.race([once(child, 'message'), endEarly(child, join(folder, `${name}.log`))])
  const space = spaceOf(child.pid as number)
  return {
    pid: child.pid as number,
    holds: (holder) => holder.split('/')[0]?.endsWith(`.${space}`) ?? false,
    // What runs in the space of process numbers ends with the one that made it.
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      // Its channel to us closes: that tells it to stop.
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

/** The number of the space of process numbers that a process has made for its child; dispatch/machine-name.ts has it too. */
function spaceOf(pid: number): string {
  const [child = ''] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')
  return /\d+/.exec(readlinkSync(`/proc/${child}/ns/pid`))?.[0] ?? ''
}

async function endEarly(child: ChildProcess, log: string): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`Cannot start a worker: it ended with code ${code}, see ${log}`)
}
