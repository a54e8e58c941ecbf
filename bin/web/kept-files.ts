import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { RequestHandler } from 'express'

/**
 * Serves the files of a folder as they were when this was called, for names that have vanished since: pages that are open, and the server's own, go on asking for the
 * files of the build that they came from while another build empties the folder.
 */
export function serveVanished(folder: string, headers: Record<string, string>): RequestHandler {
  const kept = new Map(readdirSync(folder).map((name) => [`/${name}`, readFileSync(join(folder, name))]))
  return (request, response, next) => {
    const file = kept.get(request.path)
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    response.set(headers).type(extname(request.path)).send(file)
  }
}
