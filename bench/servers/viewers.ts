import { setTimeout as sleep } from 'node:timers/promises'

/** Who looks at what: so many viewers open one of the pages after another, reading each for one to three seconds, for so long. */
export type ViewersOrder = { url: string; cookie: string; paths: string[]; viewers: number; seconds: number }
/** Milliseconds until the last byte of each page, and what went wrong. */
export type ViewersResult = { times: number[]; errors: string[] }

const READING_MS = [1_000, 3_000] as const

// In a process of its own, as readers are: what they wait is not held up by what the measuring process does.
process.once('message', async (order: ViewersOrder) => {
  const result: ViewersResult = { times: [], errors: [] }
  const endsAt = performance.now() + order.seconds * 1_000
  await Promise.all(Array.from({ length: order.viewers }, (_, index) => view(order, index, endsAt, result)))
  process.send?.(result, () => process.exit(0))
})

/** Each viewer walks through the pages from another place, so that at no moment all ask for one. */
async function view({ url, cookie, paths, viewers }: ViewersOrder, index: number, endsAt: number, result: ViewersResult): Promise<void> {
  await sleep((index / viewers) * READING_MS[1])
  for (let step = index * 7; performance.now() < endsAt; step++) {
    const path = paths[step % paths.length]!
    const begun = performance.now()
    try {
      const answer = await fetch(url + path, { headers: { cookie, accept: 'text/html' } })
      const text = await answer.text()
      if (!answer.ok || !text.includes('</html>')) result.errors.push(`${path}: ${answer.status}`)
    } catch (error) {
      result.errors.push(`${path}: ${error}`)
    }
    result.times.push(performance.now() - begun)
    await sleep(READING_MS[0] + Math.random() * (READING_MS[1] - READING_MS[0]))
  }
}
