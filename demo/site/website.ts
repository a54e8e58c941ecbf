import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import iconv from 'iconv-lite'
import type { Answer } from './answer.ts'

export type Website = { base: string; close: () => Promise<void> }

/** Serves answers on loopback; port 0 takes a free one. Pages come with validators, so that asking again costs little. */
export async function openWebsite(port: number, charset: string, answerTo: (base: string, path: string) => Answer): Promise<Website> {
  const server = createServer((request, response) => respond(request, response, charset, answerTo(baseOf(server), request.url ?? '/')))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { base: baseOf(server), close }
}

function baseOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function respond(request: IncomingMessage, response: ServerResponse, charset: string, { status, type, text }: Answer): void {
  const body = iconv.encode(text, type.endsWith('utf-8') ? 'utf-8' : charset)
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return
  }
  response.writeHead(status, { 'content-type': type, 'content-length': body.length, etag })
  response.end(request.method === 'HEAD' ? undefined : body)
}
