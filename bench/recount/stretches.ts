import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds for which a process had no turn for others: as the event loop's monitor saw it, and as the processor time between two turns, which other processes do not lengthen. */
export type Stretches = { byClock: ReturnType<typeof monitorEventLoopDelay>; byProcessor: number[] }

const TICK_MS = 1

/** Watches this process until it is told to stop. */
export function watchStretches(): () => Stretches {
  const byClock = monitorEventLoopDelay({ resolution: TICK_MS })
  const byProcessor: number[] = []
  let isStopped = false
  let last = processorMs()
  const turn = () => {
    if (isStopped) return
    const now = processorMs()
    byProcessor.push(now - last)
    last = now
    setImmediate(turn)
  }
  setImmediate(turn)
  byClock.enable()
  return () => {
    isStopped = true
    byClock.disable()
    return { byClock, byProcessor }
  }
}

/** The slow ends over some watches, of turns in which there was work at all. */
export function describeStretches(watches: Stretches[]): string {
  const clock = (part: number) => `${(Math.max(...watches.map(({ byClock }) => byClock.percentile(part))) / 1e6).toFixed(1)} ms`
  const worked = watches.flatMap(({ byProcessor }) => byProcessor).filter((ms) => ms > 0.1)
  worked.sort((a, b) => a - b)
  const processor = (part: number) => `${(worked[Math.max(0, Math.ceil((part / 100) * worked.length) - 1)] ?? 0).toFixed(1)} ms`
  return `p50 ${processor(50)}, p99 ${processor(99)}, longest ${processor(100)} of processor; p50 ${clock(50)}, p99 ${clock(99)}, longest ${clock(100)} by the clock`
}

function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
