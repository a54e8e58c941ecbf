import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { SubjectDefinition } from '#analysis/subject.ts'
import { readOutlets } from '#catalog/import-outlets.ts'
import { withoutPause } from './collect/open-sites.ts'
import { runCollector } from './collect/run-collector.ts'
import type { Milestone } from './servers/collector.ts'

const articles = Number(process.env.BENCH_STORED ?? 100_000)
const daysBack = 89
const dayMs = 24 * 3_600_000

/** Memory and the cost of an article while 100,000 are collected (BENCH_STORED: another number), of made-up outlets that never end. */
export async function run(): Promise<string[]> {
  const press = fork(join(import.meta.dirname, 'servers/endless-press.ts'))
  try {
    press.send({ articles })
    const [{ outlets, subjects }] = (await once(press, 'message')) as [{ outlets: unknown; subjects: SubjectDefinition[] }]
    const since = new Date(Date.now() - daysBack * dayMs).toISOString().slice(0, 10)
    const { stored, peakBytes, milestones, wrongCounts } = await runCollector({
      outlets: readOutlets(outlets).map(withoutPause),
      subjects,
      since,
      milestones: [articles / 100, ...Array.from({ length: 10 }, (_, at) => ((at + 1) * articles) / 10)],
    })
    return [
      ...milestones.map((one, at) => describe(one, milestones[at - 1])),
      `${stored} stored, peak ${Math.round(peakBytes / 2 ** 20)} MB; counts ${wrongCounts === 0 ? 'equal a recount' : `${wrongCounts} DIFFER`}`,
    ]
  } finally {
    press.kill()
  }
}

/** What an article has cost since the milestone before. */
function describe({ stored, rssBytes, seconds, cpuSeconds }: Milestone, before: Milestone | undefined): string {
  const count = stored - (before?.stored ?? 0)
  const [wallMs, cpuMs] = [seconds - (before?.seconds ?? 0), cpuSeconds - (before?.cpuSeconds ?? 0)].map((one) =>
    ((1_000 * one) / count).toFixed(1),
  )
  return `${String(stored).padStart(7)} stored: ${Math.round(rssBytes / 2 ** 20)} MB; since the line before ${cpuMs} ms of processor time and ${wallMs} ms an article`
}
