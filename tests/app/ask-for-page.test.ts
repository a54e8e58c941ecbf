import type { AppLoadContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { askForPage } from '#app/routes/outlets.$slug.pages.$id/ask-for-page.ts'
import { saveHeartbeat } from '#db/queries/heartbeat.ts'
import { finishRequest, listFreeRequests } from '#db/queries/requests.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { until } from '#tests/helpers/until.ts'

async function ask(answer: (db: AppLoadContext['db'], id: number) => Promise<void>) {
  const { db } = await freshDatabase()
  await saveHeartbeat(db, Date.now())
  const asked = askForPage({ db, now: () => 1 } as AppLoadContext, 7)
  await answer(db, await until(async () => (await listFreeRequests(db, 'look'))[0]))
  return asked
}

test('a page that the collector cannot read comes with what it said of it', async () => {
  const words = 'Cannot read the archived page 7 (https://sahil.example/1): /srv/pages no longer has it'
  expect(await ask((db, id) => finishRequest(db, id, 'failed', { error: words }, 1))).toEqual({ problem: words })
})

test('a page that the archive does not hold is none', async () => {
  expect(await ask((db, id) => finishRequest(db, id, 'done', null, 1))).toBeNull()
})
