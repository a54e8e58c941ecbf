import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { parseOutlet } from '#catalog/definition.ts'
import type { Db } from '#db/connection.ts'
import { insertRequest } from '#db/queries/requests.ts'
import { saveSubject } from '#db/queries/subjects.ts'
import { insertUser } from '#db/queries/users.ts'
import { startNewsroom } from '#demo/serve.ts'
import { saveOutlets } from '#scraper/save-outlets.ts'
import { readConfig } from '../config.ts'
import { requireUnclaimed } from '../data-folder-claim.ts'
import { runRasad } from '../run-rasad.ts'

export const demoCommand = new Command('demo')
  .description('try Rasad on a made-up newsroom, without a network; its data is made anew each time and touches no other')
  .action(async () => {
    // A folder of its own below the real one, so that no setting can make the demo delete a newsroom's data.
    const config = readConfig({ ...process.env, RASAD_DATA: join(readConfig().dataFolder, 'demo') })
    requireUnclaimed(config.dataFolder)
    rmSync(config.dataFolder, { recursive: true, force: true })
    const newsroom = await startNewsroom({ now: Date.now })
    console.log(
      `The demo's newsroom of ${newsroom.outlets.length} invented outlets is at ${newsroom.url}; its people, places and events are made up.`,
    )
    await runRasad(
      config,
      async ({ db }, now) => {
        await saveOutlets(db, newsroom.outlets.map(parseOutlet), 'user', now)
        for (const subject of newsroom.subjects) await saveSubject(db, subject, 'user', now)
        await insertRequest(db, 'collect', { outletIds: null, backfillTo: firstDay(now) }, now)
        return createVisitor(db, now)
      },
      { env: { RASAD_DATA: config.dataFolder, RASAD_ALLOW_PRIVATE_HOSTS: '127.0.0.1' } },
    )
  })

/** Nobody needs a password to look around; whoever wants one can choose it on the account's page. */
async function createVisitor(db: Db, now: number): Promise<number> {
  const id = await insertUser(db, { name: 'Demo', role: 'admin', passwordHash: null }, now)
  if (id === null) throw new Error('Cannot prepare the demo: its folder was not empty')
  return id
}

/** The newsroom's ninety days are asked for as a backfill, so that they count as looked for, not as days before Rasad was there. */
function firstDay(now: number): string {
  return new Date(now - 89 * 86_400_000).toISOString().slice(0, 10)
}
