import type { CollectProgress } from '#scraper/collect-now.ts'

const lineEveryMs = 5_000
const barWidth = 30

/** Shows how far a collection has come: a bar that is drawn anew on a terminal, a plain line now and then in a pipe. */
export function showProgress(out: NodeJS.WriteStream): { show: (progress: CollectProgress) => void; end: () => void } {
  let shownMs = 0
  return {
    show(progress) {
      if (performance.now() - shownMs < (out.isTTY ? 100 : lineEveryMs)) return
      shownMs = performance.now()
      out.write(out.isTTY ? `\r\u001b[2K${drawBar(progress)} ${describeProgress(progress)}` : `${describeProgress(progress)}\n`)
    },
    end() {
      if (out.isTTY) out.write('\r\u001b[2K')
    },
  }
}

/** The end of a collection in words: one line for each outlet, then the sum. */
export function describeCollection({ outlets, busy }: CollectProgress, tookMs: number): string {
  const width = Math.max(6, ...outlets.map(({ slug }) => slug.length)) + 2
  const lines = outlets.toSorted((a, b) => a.slug.localeCompare(b.slug)).map((one) => `${one.slug.padEnd(width)}${describeRun(one)}`)
  const left = busy.map((slug) => `${slug.padEnd(width)}is being collected already`)
  const stored = sum(outlets, 'stored')
  const seconds = Math.max(0.1, tookMs / 1000)
  const total = `${outlets.length} outlets in ${formatSeconds(seconds)}: ${describeCounts(sumUp(outlets))} (${(stored / seconds).toFixed(1)} articles a second)`
  return [...lines, ...left, total].join('\n')
}

function describeRun(run: CollectProgress['outlets'][number]): string {
  const kinds = (isWanted: (failure: (typeof run.failures)[number]) => boolean) =>
    run.failures
      .filter(isWanted)
      .map(({ kind, count }) => (count > 1 ? `${kind} ${count}` : kind))
      .join(', ')
  const pages = kinds(({ stage, kind }) => stage !== 'discover' && kind !== 'robots')
  const sources = kinds(({ stage }) => stage === 'discover')
  const refused = run.failures.find(({ stage, kind }) => stage === 'fetch' && kind === 'robots')
  const parts = [`${describeCounts(run)}${pages ? ` (${pages})` : ''}`]
  if (refused) parts.push(`${refused.count} not allowed by robots.txt`)
  if (run.remaining > 0) parts.push(`${run.remaining} left for later`)
  if (sources) parts.push(`a feed, sitemap or listing could not be read: ${sources}`)
  if (run.note) parts.push(run.note)
  return parts.join('; ')
}

type Counts = Pick<CollectProgress['outlets'][number], 'stored' | 'updated' | 'failed' | 'fetched' | 'remaining'>

function describeCounts({ stored, updated, failed }: Counts): string {
  const parts = [`${stored} new`]
  if (updated > 0) parts.push(`${updated} updated`)
  if (failed > 0) parts.push(`${failed} failed`)
  return parts.join(', ')
}

function sumUp(outlets: Counts[]): Counts {
  return {
    stored: sum(outlets, 'stored'),
    updated: sum(outlets, 'updated'),
    failed: sum(outlets, 'failed'),
    fetched: sum(outlets, 'fetched'),
    remaining: sum(outlets, 'remaining'),
  }
}

function describeProgress({ outlets, waiting }: CollectProgress): string {
  const done = outlets.filter(({ isOver }) => isOver).length
  const counts = sumUp(outlets)
  const rate = outlets.reduce((all, one) => all + (one.isOver ? 0 : one.perSecond), 0)
  const left = rate > 0 ? `, about ${formatSeconds(counts.remaining / rate)} for the ${counts.remaining} known` : ''
  return `${done}/${outlets.length + waiting} outlets, ${describeCounts(counts)}, ${rate.toFixed(1)} a second${left}`
}

function drawBar({ outlets }: CollectProgress): string {
  const { fetched, remaining } = sumUp(outlets)
  const filled = Math.round((barWidth * fetched) / Math.max(1, fetched + remaining))
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
}

function sum(outlets: Counts[], field: keyof Counts): number {
  return outlets.reduce((total, one) => total + one[field], 0)
}

function formatSeconds(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
