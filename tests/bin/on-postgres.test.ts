import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { buildAppIfStale } from '#bin/build-app.ts'
import { findFreePort } from '#tests/helpers/free-port.ts'
import { freshDatabase, isPostgres } from '../helpers/database.ts'
import { openNewsSite } from '../helpers/news-site.ts'
import { addOutlet } from '../helpers/newsroom.ts'
import { makeEntrance, signIn } from '../helpers/server.ts'
import { until } from '../helpers/until.ts'

const run = promisify(execFile)

/** The processes as they are started in a newsroom, on a database of PostgreSQL's. */
async function openNewsroom() {
  await buildAppIfStale()
  const { db, file, folder } = await freshDatabase()
  const port = String(await findFreePort())
  const env = {
    ...process.env,
    DATABASE_URL: file,
    RASAD_DATA: folder,
    RASAD_PORT: port,
    RASAD_ALLOW_PRIVATE_HOSTS: '127.0.0.1',
    RASAD_DB_POOL: '4',
  }
  const start = async (entry: string) => {
    const child = spawn(process.execPath, [`bin/${entry}.ts`], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    onTestFinished(async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    })
    await once(child, 'message')
  }
  await Promise.all([start('web'), start('worker')])
  return {
    db,
    url: `http://127.0.0.1:${port}`,
    command: (...words: string[]) => run(process.execPath, ['bin/rasad.ts', ...words], { env }),
  }
}

test.skipIf(!isPostgres)(
  'web, worker and commands work on PostgreSQL: what is collected is shown, counts are proven, backups are left to pg_dump',
  { timeout: 120_000 },
  async () => {
    const { db, url, command } = await openNewsroom()
    const site = await openNewsSite(5)
    onTestFinished(site.close)
    await addOutlet(db, site.definition, Date.now())
    await until(async () => (await db.selectFrom('article').select('id').execute()).length === 5)

    const cookie = await signIn({ welcomeUrl: await makeEntrance(db, url, 'admin', Date.now()) })
    const read = async (path: string) => (await fetch(`${url}${path}`, { headers: { cookie } })).text()
    const { title } = await db.selectFrom('article').select('title').executeTakeFirstOrThrow()
    expect(await read('/articles?range=1y')).toContain(title)
    const [word = ''] = title.split(' ')
    expect(await read(`/search?q=${encodeURIComponent(word)}&range=1y`)).toContain(`>${word}</mark>`)
    expect(await read('/settings/backup')).toContain('pg_dump')
    expect((await fetch(`${url}/healthz`)).status).toBe(200)

    expect((await command('check')).stdout).toBe('All counts equal a recount.\n')
    expect((await command('articles', '--json')).stdout.trim().split('\n')).toHaveLength(5)
    await expect(command('backup')).rejects.toMatchObject({ stderr: expect.stringContaining('pg_dump') })
  },
)
