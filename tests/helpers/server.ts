import { buildAppIfStale } from '#bin/build-app.ts'
import { startWebServer } from '#bin/web/server.ts'
import type { Db } from '#db/connection.ts'
import { createAccessLink } from '#db/queries/access-links.ts'

export type TestServer = { url: string; welcomeUrl: string; stop: () => Promise<void> }

/** The dashboard as built, on a free port, over the given database. `welcomeUrl` is the one-time link. */
export async function startTestServer(db: Db, now: () => number = Date.now): Promise<TestServer> {
  await buildAppIfStale()
  const { url, stop } = await startWebServer({ db, now, url: null, host: '127.0.0.1', port: 0 })
  return { url, stop, welcomeUrl: `${url}/welcome?token=${await createAccessLink(db, now())}` }
}

/** Opens a session and returns the Cookie header of a signed-in reader. */
export async function signIn({ welcomeUrl }: TestServer): Promise<string> {
  const response = await fetch(welcomeUrl, { redirect: 'manual' })
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
