import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { SubjectDefinition } from '#analysis/subject.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import { readOutlets } from '#catalog/import-outlets.ts'
import { listCatalogSubjects } from '#catalog/subjects/list-subjects.ts'
import { startNewsroom } from '../demo/serve.ts'
import type { CollectorOrder, CollectorResult } from './servers/collector.ts'

const dayMs = 24 * 3_600_000

/**
 * One worker end to end over local sites without politeness: discovered, fetched, archived, read, analysed, stored, indexed and counted. The sites are the
 * demo's made-up newsroom, which is drawn in this process, or those of a replay press whose `/sites.json` BENCH_PRESS names (BENCH_OUTLETS: some slugs of it).
 */
export async function run(): Promise<string[]> {
  const sites = await openSites()
  const since = new Date(Date.now() - 89 * dayMs).toISOString().slice(0, 10)
  const order: CollectorOrder = { ...sites, since }
  const collector = fork(join(import.meta.dirname, 'servers/collector.ts'), { execArgv: ['--max-semi-space-size=4'] })
  collector.send(order)
  const [result] = (await once(collector, 'message')) as [CollectorResult]
  await sites.close()
  return [
    `${order.outlets.length} outlets, ${order.subjects.length} subjects, back to ${since}: ${result.stored} articles stored, ${result.failed} failed tries`,
    `end to end       ${(result.stored / result.seconds).toFixed(0)} articles/s (${result.seconds.toFixed(1)} s)`,
    `processor time   ${((1000 * result.cpuSeconds) / result.stored).toFixed(1)} ms an article`,
    `peak memory      ${Math.round(result.peakBytes / 2 ** 20)} MB`,
    `the same again   ${result.again} stored`,
    `counts           ${result.wrongCounts === 0 ? 'equal a recount' : `${result.wrongCounts} DIFFER from a recount`}`,
  ]
}

type Sites = { outlets: OutletDefinition[]; subjects: SubjectDefinition[]; close: () => Promise<void> }

async function openSites(): Promise<Sites> {
  const press = process.env.BENCH_PRESS
  if (press) {
    const wanted = process.env.BENCH_OUTLETS?.split(',')
    const outlets = readOutlets(await (await fetch(press)).json()).filter(({ slug }) => !wanted || wanted.includes(slug))
    return { outlets, subjects: listCatalogSubjects(), close: async () => undefined }
  }
  const newsroom = await startNewsroom({ now: Date.now })
  return { outlets: readOutlets(newsroom.outlets), subjects: [...newsroom.subjects], close: newsroom.close }
}
