import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import type { SubjectDefinition } from '#analysis/subject.ts'
import { readerThreads } from '#bin/worker-options.ts'
import type { OutletDefinition } from '#catalog/definition.ts'
import { type Db, openDatabase, openPageDatabase } from '#db/connection.ts'
import { migrateDatabase, migratePageDatabase } from '#db/migrate.ts'
import { streamArticles } from '#db/queries/articles.ts'
import { checkCounts } from '#db/queries/check-counts.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { createHttpClient } from '#net/http-client.ts'
import { type CollectProgress, collectNow } from '#scraper/collect-now.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import { listCosts, type TableCost } from '../collect/list-costs.ts'

/** What the parent sends: outlets to collect back to a day, subjects to look for, and after how many articles to look at itself. */
export type CollectorOrder = { outlets: OutletDefinition[]; subjects: SubjectDefinition[]; since: string; milestones: number[] }
/** How things stood when so many were stored, since the beginning. */
export type Milestone = { stored: number; rssBytes: number; seconds: number; cpuSeconds: number }
/** What it gets back: real seconds, seconds of processor time, peak memory in bytes; `again` is what a second run over the same sites stored. */
export type CollectorResult = {
  stored: number
  failed: number
  again: number
  /** Of a visit to each outlet in which nothing was new: seconds of processor time. */
  visitsCpuSeconds: number
  costs: TableCost[]
  seconds: number
  cpuSeconds: number
  /** Of these, what the thread took that fetches and stores. */
  mainSeconds: number
  peakBytes: number
  wrongCounts: number
  milestones: Milestone[]
  addresses: { url: string; outlet: string }[]
}

// Collects in a process of its own, so that its memory is its own: the one that `rasad start` runs, over an empty database in a temporary folder.
process.once('message', async (order: CollectorOrder) => {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-bench-'))
  const [file, pagesFile] = [join(folder, 'rasad.db'), join(folder, 'pages.db')]
  const [db, pages] = [openDatabase(file), openPageDatabase(pagesFile)]
  await migrateDatabase(db, file)
  await migratePageDatabase(pages, pagesFile)
  await saveOutlets(db, order.outlets, 'user', Date.now())
  for (const subject of order.subjects) await saveSubject(db, subject, 'user', Date.now())
  const client = createHttpClient({ userAgent: 'Rasad/bench', allowPrivateHosts: ['127.0.0.1', '127.0.0.2'], now: Date.now })
  const newsroom = {
    db,
    pages,
    client,
    now: Date.now,
    log: pino({ level: 'error' }),
    readers: Number(process.env.BENCH_READERS ?? readerThreads()),
  }
  const watch = watchMilestones(order.milestones)
  const startedMain = process.threadCpuUsage()
  const collect = (since: string | null = order.since) =>
    collectNow(newsroom, { slugs: [], since, signal: new AbortController().signal, onProgress: watch.look })
  const { outlets } = await collect()
  const { seconds, cpuSeconds } = watch.now(0)
  const main = process.threadCpuUsage(startedMain)
  const sum = (field: 'stored' | 'failed') => outlets.reduce((all, one) => all + one[field], 0)
  const peakBytes = process.resourceUsage().maxRSS * 1024
  const costs = [...(await listCosts(db)), ...(await listCosts(pages))]
  const again = (await collect()).outlets
  const beforeVisits = watch.now(0).cpuSeconds
  await collect(null)
  const result: CollectorResult = {
    stored: sum('stored'),
    failed: sum('failed'),
    again: again.reduce((all, one) => all + one.stored, 0),
    visitsCpuSeconds: watch.now(0).cpuSeconds - beforeVisits,
    costs,
    seconds,
    cpuSeconds,
    mainSeconds: (main.user + main.system) / 1e6,
    milestones: watch.passed,
    peakBytes,
    wrongCounts: (await checkCounts(db)).length,
    addresses: await listAddresses(db),
  }
  await client.close()
  await db.destroy()
  await pages.destroy()
  rmSync(folder, { recursive: true })
  process.send?.(result, () => process.disconnect())
})

function watchMilestones(wanted: readonly number[]) {
  const [startedMs, startedCpu] = [performance.now(), process.cpuUsage()]
  const passed: Milestone[] = []
  const now = (stored: number): Milestone => {
    const { user, system } = process.cpuUsage(startedCpu)
    return {
      stored,
      rssBytes: process.memoryUsage.rss(),
      seconds: (performance.now() - startedMs) / 1000,
      cpuSeconds: (user + system) / 1e6,
    }
  }
  const look = ({ outlets }: CollectProgress) => {
    const stored = outlets.reduce((all, one) => all + one.stored, 0)
    const next = wanted[passed.length]
    if (next === undefined || stored < next) return
    const milestone = now(stored)
    passed.push(milestone)
    tell(milestone)
  }
  return { now, look, passed }
}

/** At once: a run over 100,000 articles takes so long that it may be cut off before its end. */
function tell({ stored, rssBytes, seconds, cpuSeconds }: Milestone): void {
  const [now, peak] = [rssBytes, process.resourceUsage().maxRSS * 1024].map((bytes) => Math.round(bytes / 2 ** 20))
  const cpuMs = ((1000 * cpuSeconds) / stored).toFixed(1)
  process.stderr.write(
    `${stored} stored after ${seconds.toFixed(0)} s: ${now} MB, peak ${peak} MB, ${cpuMs} ms of processor time an article\n`,
  )
}

async function listAddresses(db: Db): Promise<CollectorResult['addresses']> {
  const addresses: CollectorResult['addresses'] = []
  for await (const { url, outlet } of streamArticles(db, null)) addresses.push({ url, outlet })
  return addresses
}
