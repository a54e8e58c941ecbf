import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type ChildSpec = { name: string; entry: string; args?: string[]; nodeArgs?: string[]; env?: Record<string, string> }

/** To put the backup of that name back, with every process stopped. */
export type ChildRequest = { restore: string }

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000
/** A child that lived this long had started well: its next failure is waited for briefly again. */
const SETTLED_MS = 60_000
const STOP_WAIT_MS = 30_000

export type Supervisor = { ready: Promise<void>; stop: () => Promise<void> }

/**
 * Starts the processes and starts each again, after growing waits, when it fails. `ready` resolves when every one has said once that it is. What a process asks of its
 * parent goes to `onRequest`.
 */
export function supervise(specs: ChildSpec[], onRequest: (request: ChildRequest) => void = () => undefined): Supervisor {
  const children = specs.map((spec) => keepRunning(spec, onRequest))
  return {
    ready: Promise.all(children.map((child) => child.ready)).then(() => undefined),
    stop: async () => {
      await Promise.all(children.map((child) => child.stop()))
    },
  }
}

function keepRunning(spec: ChildSpec, onRequest: (request: ChildRequest) => void) {
  let current: ChildProcess | null = null
  let isStopping = false
  let waitMs = FIRST_WAIT_MS
  let timer: NodeJS.Timeout | undefined
  const readiness = Promise.withResolvers<void>()

  const run = () => {
    const startedAt = Date.now()
    const child = spawn(
      process.execPath,
      [...(spec.nodeArgs ?? []), fileURLToPath(new URL(spec.entry, import.meta.url)), ...(spec.args ?? [])],
      {
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
        env: { ...process.env, ...spec.env },
      },
    )
    current = child
    child.on('message', (message) => (message === 'ready' ? readiness.resolve() : onRequest(message as ChildRequest)))
    let isOver = false
    const startAgain = (why: string) => {
      if (isOver) return
      isOver = true
      current = null
      if (isStopping) return
      waitMs = Date.now() - startedAt > SETTLED_MS ? FIRST_WAIT_MS : Math.min(waitMs * 2, LONGEST_WAIT_MS)
      console.warn(`${spec.name} ended (${why}); starting it again in ${waitMs / 1000} s`)
      timer = setTimeout(run, waitMs)
    }
    child.on('exit', (code, signal) => startAgain(signal ?? `code ${code}`))
    // As where memory is short: a process that could not be started is tried again like one that failed.
    child.on('error', (error) => startAgain(error.message))
  }
  run()

  const stop = async () => {
    isStopping = true
    clearTimeout(timer)
    const child = current
    if (!child) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_WAIT_MS)
    await gone
    clearTimeout(force)
  }
  return { ready: readiness.promise, stop }
}
