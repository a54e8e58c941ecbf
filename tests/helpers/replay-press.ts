import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The folder of the replay press, which is measured against and is no part of the project; null where it is not there. */
export const pressFolder: string | null = findPress()

/** An article as the press has it, and not as anybody read it. */
export type PressTruth = { url: string; slug: string; title: string; body: string; day: string; allowed: boolean; date_printed: boolean }

export type ReplayPress = {
  /** Home pages by slug. */
  homes: Map<string, string>
  truth: PressTruth[]
  now: () => number
  stop: () => Promise<void>
}

const startsAt = '2026-03-05T09:00:00Z'

/** Starts the named sites of the press, with so many articles each over three days, on ports that are free. Its clock runs from 5 March 2026 on. */
export async function startReplayPress(slugs: string[], limit: number): Promise<ReplayPress> {
  if (pressFolder === null) throw new Error('Cannot start the replay press: set RASAD_PRESS to its folder')
  const basePort = (await findFreePort()) + 1
  const options = ['--base-port', String(basePort), '--only', slugs.join(','), '--limit', String(limit), '--days', '3', '--now', startsAt]
  const press = spawn(process.execPath, [resolve(pressFolder, 'serve.mjs'), ...options], { stdio: 'ignore' })
  const panel = `http://127.0.0.1:${basePort - 1}`
  const startedAt = await waitForClock(panel)
  const beganAt = Date.now()
  const sites = (await (await fetch(`${panel}/sites.json`)).json()) as { slug: string; url: string }[]
  const lines = (await (await fetch(`${panel}/truth.jsonl`)).text()).split('\n').filter(Boolean)
  return {
    homes: new Map(sites.map(({ slug, url }) => [slug, url])),
    truth: lines.map((line) => JSON.parse(line) as PressTruth),
    now: () => startedAt + Date.now() - beganAt,
    stop: async () => {
      const gone = new Promise((end) => press.once('exit', end))
      press.kill()
      await gone
    },
  }
}

function findPress(): string | null {
  const folder = process.env.RASAD_PRESS ?? resolve(import.meta.dirname, '../../../shared/press')
  return existsSync(resolve(folder, 'serve.mjs')) ? folder : null
}

async function waitForClock(panel: string): Promise<number> {
  for (let tries = 0; tries < 900; tries++) {
    const answer = await fetch(`${panel}/clock`).catch(() => null)
    if (answer?.ok) return Date.parse(((await answer.json()) as { now: string }).now)
    await wait(200)
  }
  throw new Error(`Cannot reach the replay press at ${panel} within three minutes`)
}

function findFreePort(): Promise<number> {
  return new Promise((resolvePort) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolvePort(port))
    })
  })
}
