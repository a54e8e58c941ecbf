import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAppIfStale } from '#bin/build-app.ts'
import { startWebServer, type WebOptions } from '#bin/web/server.ts'
import type { Db } from '#db/connection.ts'
import { createAccessLink } from '#db/queries/access-links.ts'
import { insertUser } from '#db/queries/users.ts'
import type { Role } from '#db/rows/account.ts'

export type TestServer = { url: string; welcomeUrl: string; stop: () => Promise<void> }

/** The dashboard as built, on a free port, over the given database. `welcomeUrl` is a one-time link that signs an administrator in. */
export async function startTestServer(
  db: Db,
  now: () => number = Date.now,
  backups: WebOptions['backups'] = { folder: mkdtempSync(join(tmpdir(), 'rasad-backups-')), askToRestore: null },
): Promise<TestServer> {
  await buildAppIfStale()
  const { url, stop } = await startWebServer({ db, now, url: null, host: '127.0.0.1', port: 0, backups })
  return { url, stop, welcomeUrl: await makeEntrance(db, url, 'admin', now()) }
}

/** A link that signs in somebody new of the given role. */
export async function makeEntrance(db: Db, url: string, role: Role, now: number): Promise<string> {
  const userId = await insertUser(db, { name: `${role} of the test`, role, passwordHash: null }, now)
  if (userId === null) throw new Error(`Cannot make two people of the role ${role}`)
  return `${url}/welcome?token=${await createAccessLink(db, { kind: 'enter', userId }, now)}`
}

/** Opens a session and returns the Cookie header of a signed-in reader. */
export async function signIn({ welcomeUrl }: Pick<TestServer, 'welcomeUrl'>): Promise<string> {
  const response = await fetch(welcomeUrl, { redirect: 'manual' })
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
