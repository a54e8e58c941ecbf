import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

export type Deed = (request: IncomingMessage, response: ServerResponse) => unknown

export type Visit = { path: string; headers: IncomingMessage['headers']; at: number }

export type MisbehavingServer = {
  /** Like `http://127.0.0.1:41234`, without a last slash. */
  base: string
  port: number
  /** `host:port`, as `allowPrivateHosts` takes it. */
  host: string
  visits: Visit[]
  /** How many requests were under way at the busiest moment. */
  mostAtOnce: () => number
  pathsVisited: () => string[]
}

/**
 * A real server on a port of its own that does what the test says, path by path (without the query), and closes with the test. A path that is not
 * listed is a 404, robots.txt too. A list of deeds is done one after another, the last one from then on.
 */
export async function misbehave(routes: Record<string, Deed | Deed[]>): Promise<MisbehavingServer> {
  const visits: Visit[] = []
  let underWay = 0
  let most = 0
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const earlier = visits.filter((visit) => visit.path.split('?')[0] === path).length
    visits.push({ path: request.url ?? '/', headers: request.headers, at: performance.now() })
    most = Math.max(most, ++underWay)
    response
      .setMaxListeners(0)
      .on('error', () => {})
      .once('close', () => underWay--)
    const deeds = [routes[path] ?? status(404)].flat()
    await (deeds[Math.min(earlier, deeds.length - 1)] as Deed)(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  return { base: `http://${host}`, port, host, visits, mostAtOnce: () => most, pathsVisited: () => visits.map((visit) => visit.path) }
}

/** A sound answer. */
export function page(body: string | Uint8Array, headers: Record<string, string> = {}): Deed {
  return (_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
}

export function status(code: number, headers: Record<string, string> = {}, body = ''): Deed {
  return (_request, response) => response.writeHead(code, headers).end(body)
}

export function redirect(location: string, headers: Record<string, string> = {}): Deed {
  return status(302, { location, ...headers })
}

/** Takes the request and says nothing. */
export const hang: Deed = () => {}

/** Begins an answer and says no more. */
export const stall: Deed = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>')

/** Cuts the connection before the answer. */
export const reset: Deed = (request) => request.socket.resetAndDestroy()

/** Cuts the connection after `sent` of `promised` bytes. */
export function truncate(sent: number, promised: number): Deed {
  return async (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': promised }).write('x'.repeat(sent))
    await wait(20)
    request.socket.destroy()
  }
}

/** One byte every `everyMs`, for ever. */
export function drip(everyMs: number): Deed {
  return async (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    while (!response.destroyed) {
      response.write('.')
      await wait(everyMs)
    }
  }
}

/** A body without end, as fast as it is taken. */
export const endless: Deed = async (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  const filler = Buffer.alloc(65_536, '<p>')
  while (!response.destroyed) if (!response.write(filler)) await Promise.race([once(response, 'drain'), once(response, 'close')])
}

/** Bytes as they stand under a content encoding, true or false. */
export function encoded(encoding: string, body: Uint8Array): Deed {
  return page(body, { 'content-encoding': encoding })
}

/** Passes only who brings `cookie` (like `pass=1`); everyone else gets a page whose script sets it and reloads. */
export function cookieWall(cookie: string, behind: string): Deed {
  const wall = `<html><script>document.cookie="${cookie};path=/";setTimeout(function(){location.reload()},500)</script><p>Please wait</p></html>`
  return (request, response) => page(request.headers.cookie?.includes(cookie) ? behind : wall)(request, response)
}

/** Not HTTP at all. */
export const gibberish: Deed = (request) => request.socket.end('\u0001\u0002 this is not HTTP\r\n\r\n')

function once(response: ServerResponse, event: 'drain' | 'close'): Promise<void> {
  return new Promise((resolve) => response.once(event, resolve))
}
