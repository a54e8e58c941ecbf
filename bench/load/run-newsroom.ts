import { type ChildProcess, type ForkOptions, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAppIfStale } from '#bin/build-app.ts'
import { readConfig } from '#bin/config.ts'
import { openData } from '#bin/open-data.ts'
import { workerEnv, workerNodeArgs } from '#bin/worker-options.ts'
import type { Db } from '#db/connection.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import type { Sites } from '../collect/open-sites.ts'

/** A Rasad of its own in a temporary folder: the processes that `start` runs, over the outlets of the sites. */
export type RunningNewsroom = {
  db: Db
  url: string
  /** Seconds of processor time that the web process has used; null where the system does not tell. */
  webCpuSeconds: () => number | null
  stop: () => Promise<void>
}

/** Starts `web` and `worker` as they run for readers; nothing is collected before somebody asks. */
export async function runNewsroom({ outlets, subjects }: Sites, port: number): Promise<RunningNewsroom> {
  await buildAppIfStale()
  const folder = mkdtempSync(join(tmpdir(), 'rasad-bench-load-'))
  const env = {
    ...process.env,
    RASAD_DATA: folder,
    RASAD_PORT: String(port),
    RASAD_ALLOW_PRIVATE_HOSTS: '127.0.0.1,127.0.0.2',
    NODE_ENV: 'production' as const,
  }
  const { db, close } = await openData(readConfig(env))
  await saveOutlets(db, outlets, 'user', Date.now())
  for (const subject of subjects) await saveSubject(db, subject, 'user', Date.now())
  // The schedule would begin at once; the collection that is measured is the one that is asked for.
  await db
    .updateTable('outlet')
    .set({ next_run_at: Date.now() + 3_600_000 })
    .execute()
  const begin = (file: string, options: ForkOptions) =>
    fork(join(import.meta.dirname, '../../bin', file), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], ...options })
  const children = [begin('web.ts', { env }), begin('worker.ts', { env: { ...env, ...workerEnv }, execArgv: workerNodeArgs })]
  await Promise.all(children.map((child) => once(child, 'message')))
  const stop = async () => {
    await Promise.all(children.map(end))
    await close()
    rmSync(folder, { recursive: true })
  }
  return { db, url: `http://127.0.0.1:${port}`, webCpuSeconds: () => readCpuSeconds(children[0]!.pid!), stop }
}

const TICKS_A_SECOND = 100

/** The fields of /proc/PID/stat behind the name in brackets: the 12th and 13th are ticks in user and system mode. */
function readCpuSeconds(pid: number): number | null {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return null
  const fields = readFileSync(file, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
}

async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
