import { processorMs } from '../archive/processor.ts'
import { describeTimes } from '../archive/times.ts'

const TURNS = 20

/** Times some work, asked with another number each turn; the first is not counted. */
export async function measure(name: string, work: (turn: number) => Promise<unknown>): Promise<string> {
  await work(TURNS)
  const [byClock, byProcessor]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < TURNS; turn++) {
    const [start, used] = [performance.now(), processorMs()]
    await work(turn)
    byClock.push(performance.now() - start)
    byProcessor.push(processorMs() - used)
  }
  return `${name}: ${describeTimes(byClock)}; processor ${describeTimes(byProcessor)}`
}
