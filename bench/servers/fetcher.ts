import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import pLimit from 'p-limit'
import { Agent, request } from 'undici'

// Fetches addresses, as many at once as it is told, and does nothing with them: what the sites and the machine can give at most.
const unpackers: Record<string, (bytes: Uint8Array) => Promise<unknown>> = { gzip: promisify(gunzip), br: promisify(brotliDecompress) }

process.once('message', async ({ urls, atOnce }: { urls: string[]; atOnce: number }) => {
  const agent = new Agent({ connections: 2 })
  const limit = pLimit(atOnce)
  const startedMs = performance.now()
  await Promise.all(
    urls.map((url) =>
      limit(async () => {
        const { body, headers } = await request(url, { dispatcher: agent, headers: { 'accept-encoding': 'br, gzip' } })
        const bytes = await body.bytes()
        await unpackers[String(headers['content-encoding'])]?.(bytes)
      }),
    ),
  )
  const result = { pages: urls.length, seconds: (performance.now() - startedMs) / 1000 }
  process.send?.(result, () => process.disconnect())
})
