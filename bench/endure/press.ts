import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Plan } from './plan.ts'

/** What a perfect collector would have stored; see the press's README. */
export type TruthArticle = {
  url: string
  slug: string
  title: string
  lead: string | null
  body: string
  published: string
  day: string
  date_printed: boolean
  date_in_feed: boolean
  allowed: boolean
}

export type LoggedRequest = {
  time: string
  virtualTime: string
  site: string
  path: string
  type: string
  article: string | null
  status: number
  ifNoneMatch: boolean
  ifModifiedSince: boolean
  fault: string | null
  tooEarly: boolean
}

export type Politeness = Record<string, Record<string, number | boolean | null>>

export type Press = {
  child: ChildProcess
  sites: () => Promise<{ slug: string; selectors: Record<string, string | null> }[]>
  now: () => Promise<number>
  advance: (hours: number) => Promise<void>
  truth: () => Promise<TruthArticle[]>
  log: () => Promise<LoggedRequest[]>
  politeness: () => Promise<Politeness>
  panel: string
  stop: () => Promise<void>
}

/** Starts the replay press as a process of its own and waits until its panel answers. */
export async function startPress({ press: folder, basePort }: Pick<Plan, 'press' | 'basePort'>, options: string[]): Promise<Press> {
  const child = spawn(process.execPath, ['--max-old-space-size=4096', join(folder, 'serve.mjs'), ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const panel = `http://127.0.0.1:${basePort - 1}`
  const json = async <T>(path: string, method = 'GET') => (await (await ask(panel + path, method)).json()) as T
  while (!(await fetch(`${panel}/clock`).catch(() => null))) {
    if (child.exitCode !== null) throw new Error(`Cannot start the press: it ended with code ${child.exitCode}`)
    await sleep(200)
  }
  return {
    child,
    panel,
    sites: () => json('/sites.json'),
    now: async () => Date.parse((await json<{ now: string }>('/clock')).now),
    advance: async (hours) => void (await json(`/clock?advance=${hours}`, 'POST')),
    truth: async () => parseLines(await (await ask(`${panel}/truth.jsonl`)).text()),
    log: () => json('/log.json'),
    politeness: () => json('/politeness.json'),
    stop: async () => {
      child.kill()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** A busy press closes a connection just as we use it again: asked anew. */
async function ask(address: string, method = 'GET'): Promise<Response> {
  const once = () => fetch(address, { method, headers: { connection: 'close' } })
  return once().catch(() => sleep(1_000).then(once))
}

function parseLines(text: string): TruthArticle[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as TruthArticle)
}
