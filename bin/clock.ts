import { z } from 'zod'

const answer = z.object({ now: z.iso.datetime(), speed: z.number().positive() })

const RESYNC_MS = 5_000

/** The time in epoch milliseconds. With the address of a test clock, time runs from its answer at its speed, and follows it when it is set forward. */
export async function openClock(testClock: string | null): Promise<() => number> {
  if (testClock === null) return Date.now
  let time = await readClock(testClock)
  setInterval(() => {
    readClock(testClock).then(
      (read) => {
        time = read
      },
      (error) => console.warn(`Cannot read the test clock at ${testClock}, going on at its last speed: ${error.message}`),
    )
  }, RESYNC_MS).unref()
  return () => time()
}

async function readClock(address: string): Promise<() => number> {
  const response = await fetch(address)
  const { now, speed } = answer.parse(await response.json())
  const start = Date.parse(now)
  const readAt = Date.now()
  return () => Math.round(start + (Date.now() - readAt) * speed)
}
