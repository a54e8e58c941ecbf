import type { Db } from '#db/connection.ts'
import { createAccessLink } from '#db/queries/access-links.ts'
import { countAdministrators } from '#db/queries/users.ts'
import { buildAppIfStale, buildStudio } from './build-app.ts'
import { openClock } from './clock.ts'
import type { Config } from './config.ts'
import { claimDataFolder } from './data-folder-claim.ts'
import { type Data, openData } from './open-data.ts'
import { restoreOnRequest } from './restore-on-request.ts'
import { type ChildSpec, type Supervisor, supervise } from './supervise.ts'
import { workerEnv, workerNodeArgs } from './worker-options.ts'

/**
 * What happens once the database stands, before anything runs: the catalogue for a newsroom of the real world, invented outlets for the demo.
 * Answers the user whom the printed link signs in; null: nobody has an account by this.
 */
export type Preparation = (data: Data, now: number) => Promise<number | null>

export type RunOptions = {
  /** Serve the pages from their sources. */
  dev?: boolean
  /** Only this one of the two processes, on a machine that shares a database with others; both where left out. */
  only?: 'web' | 'worker'
  /** Set for the processes beside what stands in the environment. */
  env?: Record<string, string>
}

/**
 * Runs Rasad until it is told to stop: migrates, prepares, builds the pages where they are stale, starts `web` and `worker`, and prints
 * the address with a link that lets the first visitor in once.
 */
export async function runRasad(config: Config, prepare: Preparation, options: RunOptions = {}): Promise<void> {
  const { dev = false, env = {}, only } = options
  const data = await openData(config)
  claimDataFolder(config.dataFolder)
  const now = await openClock(config.testClock)
  const enterAs = await prepare(data, now())
  const entrance = only === 'worker' ? '' : await findEntrance(data.db, config, now(), enterAs)
  await data.close()
  if (only !== 'worker') await (dev ? buildStudio() : buildAppIfStale())

  const specs = [
    { name: 'web', entry: './web.ts', args: dev ? ['--dev'] : [], env: { ...env, NODE_ENV: dev ? 'development' : 'production' } },
    { name: 'worker', entry: './worker.ts', nodeArgs: workerNodeArgs, env: { ...workerEnv, ...env } },
  ].filter(({ name }) => only === undefined || name === only)
  const supervisor = keepSupervised(config, specs)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      void supervisor.stop().then(() => process.exit(0))
    })
  }
  await supervisor.ready
  console.log(`\n${only === 'worker' ? "Rasad's worker runs" : `Rasad runs at ${config.url}`}\n${entrance}Stop with Ctrl-C.\n`)
}

/** The processes, also after a backup was put back, for which they all stop. One restoring at a time; whoever asks meanwhile is not heard. */
function keepSupervised(config: Config, specs: ChildSpec[]): Supervisor {
  let isRestoring = false
  const run = () => supervise(specs, ({ restore }) => void putBack(restore))
  let current = run()
  const { ready } = current
  const putBack = async (name: string) => {
    if (isRestoring) return
    isRestoring = true
    const start = () => {
      current = run()
    }
    await restoreOnRequest(config, name, { stop: () => current.stop(), start })
    isRestoring = false
  }
  return { ready, stop: () => current.stop() }
}

/** What to print about getting in: a newsroom without an administrator needs a link for its first one, others have people who sign in. */
async function findEntrance(db: Db, config: Config, now: number, enterAs: number | null): Promise<string> {
  const linkTo = (token: string) => `${config.url}/welcome?token=${token}\n`
  if (enterAs !== null) return `Enter, valid once: ${linkTo(await createAccessLink(db, { kind: 'enter', userId: enterAs }, now))}`
  if ((await countAdministrators(db)) > 0) return ''
  return `First visit, valid once: ${linkTo(await createAccessLink(db, { kind: 'administrator' }, now))}`
}
