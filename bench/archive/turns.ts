import { processorMs } from './processor.ts'
import { describeTimes } from './times.ts'

const MOST = 20
/** What takes long is asked less often: as often as shows its slow end, and no more once that took so many milliseconds. */
const LEAST = 8
const ENOUGH_MS = 10_000

/** Whether another turn is to be taken, after so many since a moment of `performance.now()`. */
export function goesOn(turns: number, since: number): boolean {
  return turns < MOST && (turns < LEAST || performance.now() - since < ENOUGH_MS)
}

/** Whether a figure was asked for: those in whose name the words of `--only=…` stand, or all. */
export function isChosen(name: string): boolean {
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)
  return only === undefined || name.includes(only)
}

/** Starts both clocks; gives back how to read them. */
export function startClocks(): () => Times {
  const [start, used] = [performance.now(), processorMs()]
  return () => ({ byClock: performance.now() - start, byProcessor: processorMs() - used })
}

/** Milliseconds by the clock; and by the processor, which is what the clock would say if the machine did nothing else. */
export type Times = { byClock: number; byProcessor: number }

/** The middle and the slow end by both clocks, and of how many. */
export function describeTurns(all: Times[]): string {
  const of = (clock: keyof Times) => describeTimes(all.map((times) => times[clock]))
  return `${of('byClock')}; processor ${of('byProcessor')}${all.length < MOST ? ` (of ${all.length})` : ''}`
}
