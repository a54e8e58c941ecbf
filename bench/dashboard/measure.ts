import { describeTurns, goesOn, isChosen, startClocks, type Times } from '../archive/turns.ts'

/** Not the number of a turn that counts. */
const UNCOUNTED = 20

/** Times some work, if it was asked for, with another number each turn; the first is not counted. */
export async function* measure(name: string, work: (turn: number) => Promise<unknown>): AsyncGenerator<string> {
  if (!isChosen(name)) return
  await work(UNCOUNTED)
  const all: Times[] = []
  for (const since = performance.now(); goesOn(all.length, since); ) {
    const read = startClocks()
    await work(all.length)
    all.push(read())
  }
  yield `${name}: ${describeTurns(all)}`
}
