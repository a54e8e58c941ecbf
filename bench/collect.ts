import { loadavg } from 'node:os'
import { openSites, type Sites } from './collect/open-sites.ts'
import { type Crawled, crawl, fetchBare } from './collect/rivals.ts'
import { runCollector } from './collect/run-collector.ts'
import type { CollectorResult } from './servers/collector.ts'

/**
 * One worker end to end over local sites without politeness: discovered, fetched, archived, read, analysed, stored, indexed and counted. Beside it, on the
 * addresses that it found, all of the press's: fetching alone, and Crawlee's CheerioCrawler, which reads three selectors and stores nothing.
 */
export async function run(): Promise<string[]> {
  const sites = await openSites('all')
  try {
    const collected = await runCollector({ ...sites, milestones: [] })
    const crawled = await crawl(collected.addresses, sites.outlets)
    const bare = await fetchBare(collected.addresses)
    return [...describe(sites, collected), `fetching alone   ${bare.toFixed(0)} pages/s`, ...compare(collected, crawled)]
  } finally {
    sites.close()
  }
}

function describe({ name, outlets, subjects, since }: Sites, result: CollectorResult): string[] {
  return [
    `${name}: ${outlets.length} outlets, ${subjects.length} subjects, back to ${since}: ${result.stored} articles stored, ${result.failed} failed tries; load ${loadavg()[0]?.toFixed(1)}`,
    `end to end       ${rateOf(result).toFixed(0)} articles/s (${result.seconds.toFixed(1)} s)`,
    `processor time   ${((1000 * result.cpuSeconds) / result.stored).toFixed(1)} ms an article, ${((1000 * result.mainSeconds) / result.stored).toFixed(1)} of it in the main thread`,
    `peak memory      ${inMegabytes(result.peakBytes)} MB`,
    `the same again   ${result.again} stored`,
    `counts           ${result.wrongCounts === 0 ? 'equal a recount' : `${result.wrongCounts} DIFFER from a recount`}`,
  ]
}

function compare(result: CollectorResult, crawled: Crawled | null): string[] {
  if (!crawled) return ['Crawlee          left out: npm ci --prefix bench/peers brings it']
  const rate = crawled.pages / crawled.seconds
  return [
    `Crawlee          ${rate.toFixed(0)} pages/s, ${((1000 * crawled.cpuSeconds) / crawled.pages).toFixed(1)} ms of processor time a page, peak ${inMegabytes(crawled.peakBytes)} MB`,
    `against Crawlee  ${(rateOf(result) / rate).toFixed(2)} × its pages/s in ${(result.peakBytes / crawled.peakBytes).toFixed(2)} × its memory`,
  ]
}

function rateOf({ stored, seconds }: CollectorResult): number {
  return stored / seconds
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20)
}
