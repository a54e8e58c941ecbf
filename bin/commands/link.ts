import { Command } from 'commander'
import type { Db } from '#db/connection.ts'
import { createAccessLink, type LinkPurpose } from '#db/queries/access-links.ts'
import { insertAudit } from '#db/queries/audit.ts'
import { findUserByName, listUsers } from '#db/queries/users.ts'
import { openClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { openData } from '../open-data.ts'

export const linkCommand = new Command('link')
  .description('print a one-time link: for a new administrator, or, with a name, to sign that person in')
  .argument('[name]', 'somebody who has an account')
  .action(async (name: string | undefined) => {
    const config = readConfig()
    const { db, close } = await openData(config)
    try {
      const now = (await openClock(config.testClock))()
      const token = await createAccessLink(db, await findPurpose(db, name), now)
      await insertAudit(db, { userId: null, name: 'rasad' }, { action: 'print-link', target: name ?? '' }, now)
      console.log(`${config.url}/welcome?token=${token}`)
    } finally {
      await close()
    }
  })

/** Throws where nobody has the name, or the person was shut out. */
async function findPurpose(db: Db, name: string | undefined): Promise<LinkPurpose> {
  if (name === undefined) return { kind: 'administrator' }
  const user = await findUserByName(db, name)
  if (user && user.disabled_at === null) return { kind: 'enter', userId: user.id }
  const names = (await listUsers(db)).filter((one) => one.disabled_at === null).map((one) => one.name)
  throw new Error(`Cannot make a link for "${name}": nobody of that name may enter. There is: ${names.join(', ') || 'nobody yet'}`)
}
