import { fork } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Agent, request } from 'undici'
import { createHttpClient } from '#net/http-client.ts'

const pages = Number(process.env.BENCH_PAGES ?? 20_000)
const unpack = promisify(gunzip)

/** Pages a second through the guarded client (address, robots.txt, queues, limits) and through bare undici, same server, same run; memory on the way. BENCH_PAGES says how many. */
export async function run(): Promise<string[]> {
  const server = fork(new URL('./servers/pages.ts', import.meta.url))
  const [ports] = (await once(server, 'message')) as [number[]]
  try {
    const bare = await measureBare(ports)
    const { perSecond, memory } = await measureGuarded(ports)
    return [
      `${pages} pages of 30 KB (gzip) from ${ports.length} hosts, two at once each`,
      `guarded client   ${perSecond.toFixed(0)} pages/s`,
      `bare undici      ${bare.toFixed(0)} pages/s`,
      `ratio            ${(perSecond / bare).toFixed(2)}`,
      `memory (RSS) at each tenth: ${memory.map((bytes) => `${Math.round(bytes / 2 ** 20)}`).join(' ')} MB`,
    ]
  } finally {
    server.disconnect()
  }
}

async function measureGuarded(ports: number[]): Promise<{ perSecond: number; memory: number[] }> {
  const client = createHttpClient({ userAgent: 'Rasad/bench', allowPrivateHosts: ['127.0.0.1'], now: () => Date.now() })
  const memory: number[] = []
  const perSecond = await measure(ports, async (url, at) => {
    const result = await client.get(url, { pace: { delayMs: 0, concurrency: 2 } })
    if (result.kind !== 'page') throw new Error(`Cannot measure: ${result.kind === 'failure' ? result.detail : result.kind}`)
    if (at % (pages / 10) === 0) memory.push(process.memoryUsage.rss())
  })
  await client.close()
  return { perSecond, memory }
}

async function measureBare(ports: number[]): Promise<number> {
  const agent = new Agent({ connections: 2 })
  const perSecond = await measure(ports, async (url) => {
    const { body } = await request(url, { dispatcher: agent, headers: { 'accept-encoding': 'gzip' } })
    await unpack(await body.bytes())
  })
  await agent.close()
  return perSecond
}

/** Two walkers a host, each taking the next page when it has the last. */
async function measure(ports: number[], fetchOne: (url: string, at: number) => Promise<void>): Promise<number> {
  let next = 0
  const start = performance.now()
  await Promise.all(
    [...ports, ...ports].map(async (port) => {
      while (next < pages) {
        const at = next++
        await fetchOne(`http://127.0.0.1:${port}/news/${at}`, at)
      }
    }),
  )
  return pages / ((performance.now() - start) / 1000)
}
