import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type RequestHandler, type Router } from 'express'
import type { Db } from '#db/connection.ts'
import { pingDatabase } from '#db/queries/liveness.ts'
import { serveMetrics } from './metrics.ts'
import { findStorageTrouble } from './storage.ts'

/**
 * `/healthz` says whether the pages can be served and what is collected can be written. `/metrics` is for Prometheus and asks for the token as a bearer: behind a proxy every stranger
 * looks like this machine, so that no address can be trusted. Without a token it is not there.
 */
export function healthRoutes(db: Db, now: () => number, dataFolder: string | null, metricsToken: string | null): Router {
  const router = express.Router()
  router.get('/healthz', (_request, response) => {
    judge(db, dataFolder).then(
      (trouble) => (trouble === null ? response.type('text').send('ok\n') : response.status(503).type('text').send(`${trouble}\n`)),
      (error: Error) => response.status(503).type('text').send(`Cannot read the database: ${error.message}\n`),
    )
  })
  if (metricsToken) router.get('/metrics', requireToken(metricsToken), serveMetrics(db, now))
  return router
}

const troubles = {
  'disk-full': 'The disk is full: collecting waits until there is space.',
  'collector-silent':
    'The collector has not written for a minute: it is not running, or the database is locked or full. Its log says which.',
}

async function judge(db: Db, dataFolder: string | null): Promise<string | null> {
  await pingDatabase(db)
  const trouble = await findStorageTrouble(db, dataFolder)
  return trouble && troubles[trouble]
}

function requireToken(token: string): RequestHandler {
  const wanted = digest(`Bearer ${token}`)
  return (request, response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), wanted)) return next()
    response.status(401).set('WWW-Authenticate', 'Bearer').type('text').send('Send RASAD_METRICS_TOKEN as a bearer token.\n')
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
