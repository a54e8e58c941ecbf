import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SubjectDefinition } from '#analysis/subject.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import { readOutlets } from '#catalog/import-outlets.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'

/** Local sites to collect from, served by another process; politeness is off. `since` is the first day that they hold. */
export type Sites = {
  name: string
  outlets: OutletDefinition[]
  subjects: SubjectDefinition[]
  since: string
  /** Where the press tells what it holds; null where nobody does. */
  truth: string | null
  close: () => void
}

const dayMs = 24 * 3_600_000
const daysBack = 89
const startsWithinMs = 60_000

/** The sites of a replay press (RASAD_PRESS: its folder; BENCH_ARTICLES of each outlet, or so many as `usual` says, BENCH_PORT and the ports behind it), or the demo's made-up newsroom where there is none. */
export async function openSites(usual: number | 'all' = 200): Promise<Sites> {
  const press = resolve(process.env.RASAD_PRESS ?? '../shared/press')
  const since = new Date(Date.now() - daysBack * dayMs).toISOString().slice(0, 10)
  return {
    ...(existsSync(join(press, 'serve.mjs')) ? await openPress(press, process.env.BENCH_ARTICLES ?? String(usual)) : await openNewsroom()),
    since,
  }
}

async function openPress(press: string, limit: string): Promise<Omit<Sites, 'since'>> {
  const panel = Number(process.env.BENCH_PORT ?? 8599)
  const options = [
    '--base-port',
    String(panel + 1),
    ...(limit === 'all' ? [] : ['--limit', limit]),
    ...(process.env.BENCH_OUTLETS ? ['--only', process.env.BENCH_OUTLETS] : []),
  ]
  const server = spawn(process.execPath, [join(press, 'serve.mjs'), ...options], { stdio: 'ignore' })
  const sites = (await askUntilThere(`http://127.0.0.1:${panel}/sites.json`, server)) as { robots?: { crawlDelay?: number } }[]
  // Whoever asks for seconds between two requests gets them: that is no measure of speed.
  const outlets = readOutlets(sites.filter(({ robots }) => !robots?.crawlDelay))
  const truth = `http://127.0.0.1:${panel}/truth.jsonl?visible=1`
  return { name: 'replay press', outlets: outlets.map(withoutPause), subjects: listCatalogSubjects(), truth, close: () => server.kill() }
}

async function openNewsroom(): Promise<Omit<Sites, 'since'>> {
  const server = fork(join(import.meta.dirname, '../servers/newsroom.ts'))
  const [{ outlets, subjects }] = (await once(server, 'message')) as [{ outlets: unknown; subjects: SubjectDefinition[] }]
  return { name: "demo's newsroom", outlets: readOutlets(outlets).map(withoutPause), subjects, truth: null, close: () => server.kill() }
}

/** The outlet with politeness off, for sites on loopback. */
export function withoutPause(outlet: OutletDefinition): OutletDefinition {
  return { ...outlet, politeness: { delayMs: 0, concurrency: 2 } }
}

async function askUntilThere(url: string, server: ChildProcess): Promise<unknown> {
  const deadline = performance.now() + startsWithinMs
  for (;;) {
    const answer = await fetch(url).catch(() => null) // not listening yet
    if (answer?.ok) return answer.json()
    if (server.exitCode !== null || performance.now() > deadline)
      throw new Error(`Cannot start the replay press: nothing answers at ${url}`)
    await sleep(200)
  }
}
