import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** A process of its own: sites on ports of loopback, each page the same 30 KB in gzip. Sends its ports when it listens and ends with its parent. */
const sites = 20
const paragraph = '<p class="text">قال المتحدث إن اللجنة ستجتمع غدا لبحث الأمر من جوانبه كلها.</p>\n'
const body = gzipSync(
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>خبر</title></head><body>${paragraph.repeat(240)}</body></html>`,
)

const servers: Server[] = await Promise.all(Array.from({ length: sites }, listen))
process.send?.(servers.map((server) => (server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit(0))

function listen(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'content-length': body.length })
      .end(body)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
