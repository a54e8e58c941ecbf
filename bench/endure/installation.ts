import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '#bin/config.ts'
import { openData } from '#bin/open-data.ts'
import { readOutlets } from '#catalog/import-outlets.ts'
import { type Db, openDatabase } from '#db/connection.ts'
import { listOutlets, setOutletEnabled } from '#db/queries/outlets.ts'
import { installCatalogue } from '#scraper/install-catalogue.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import type { Plan } from './plan.ts'
import type { Press } from './press.ts'

const rasad = join(import.meta.dirname, '../../bin/rasad.ts')

export type Installation = {
  folder: string
  /** For looking on; the processes under test have their own. */
  db: Db
  /** Ends the worker without a word; false where none runs at the moment. */
  killWorker: () => boolean
  command: (...words: string[]) => { output: string; code: number }
  /** Files that may be read by a command, by name. */
  write: (name: string, content: unknown) => string
  stop: () => Promise<void>
}

/** Puts the press's sites into a fresh data folder and starts Rasad on it as a user does: `rasad start`, the scheduler alone collecting. */
export async function startInstallation(plan: Plan, press: Press): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-endure-'))
  const environment = {
    ...process.env,
    RASAD_DATA: folder,
    RASAD_PORT: String(plan.port),
    RASAD_TEST_CLOCK: `${press.panel}/clock`,
    RASAD_ALLOW_PRIVATE_HOSTS: '127.0.0.1,127.0.0.2',
  }
  await prepare(readConfig(environment), plan, press)
  const parent = spawn(process.execPath, [rasad, 'start'], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const log = createWriteStream(join(folder, 'rasad.log'))
  parent.stdout?.pipe(log)
  parent.stderr?.pipe(log)
  const db = openDatabase(join(folder, 'rasad.db'), { readonly: true })
  const command = (...words: string[]) => run(environment, words)
  const write = (name: string, content: unknown) => {
    mkdirSync(join(folder, 'bench'), { recursive: true })
    writeFileSync(join(folder, 'bench', name), JSON.stringify(content))
    return join(folder, 'bench', name)
  }
  return { folder, db, killWorker: () => killWorker(parent), command, write, stop: () => stop(parent) }
}

/** The catalogue's own outlets are switched off before anything runs: nothing outside is to be asked. */
async function prepare(config: ReturnType<typeof readConfig>, plan: Plan, press: Press): Promise<void> {
  const { db, close } = await openData(config)
  await installCatalogue(db, plan.start)
  for (const { id } of await listOutlets(db)) await setOutletEnabled(db, id, false, plan.start)
  await saveOutlets(db, readOutlets(await press.sites()), 'user', await press.now())
  await close()
}

function killWorker(parent: ChildProcess): boolean {
  const [pid] = childrenOf(parent.pid as number).filter((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('worker.ts'))
  if (pid) process.kill(pid, 'SIGKILL')
  return pid !== undefined
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}

function run(environment: NodeJS.ProcessEnv, words: string[]): { output: string; code: number } {
  try {
    const output = execFileSync(process.execPath, [rasad, ...words], { env: environment, encoding: 'utf8', maxBuffer: 2 ** 30 })
    return { output, code: 0 }
  } catch (error) {
    const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number | null }
    return { output: `${stdout}${stderr}`, code: status ?? -1 }
  }
}

async function stop(parent: ChildProcess): Promise<void> {
  if (parent.exitCode !== null) return
  parent.kill('SIGTERM')
  await once(parent, 'exit')
}
