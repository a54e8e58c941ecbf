import { expect, onTestFinished, test } from 'vitest'
import { serveMail } from '#bin/serve-mail.ts'
import { insertTestIssue, listIssues } from '#db/queries/digest-issues.ts'
import type { OutboxState } from '#db/rows/mail.ts'
import { openEmbeddedDispatch } from '#dispatch/embedded-dispatch.ts'
import { freshDatabase } from '../helpers/database.ts'
import { deliveryOptions, listOutbox, putMail } from '../helpers/delivery.ts'
import { seedDigest } from '../helpers/digest.ts'
import { until } from '../helpers/until.ts'

const DAY_MS = 86_400_000

test('mails that were sent go after their time with their pictures, what became of them stays, and what still waits is kept', async () => {
  const { db } = await freshDatabase()
  const now = Date.now()
  await putMail(db, ['sara@newsroom.example', 'omar@newsroom.example'], now - 91 * DAY_MS)
  await db
    .updateTable('outbox')
    .set({ state: 'sent', ended_at: now - 91 * DAY_MS })
    .execute()
  await putMail(db, ['late@newsroom.example'], now - 92 * DAY_MS)
  await db
    .updateTable('outbox')
    .set({ next_try_at: now + DAY_MS })
    .where('state', '=', 'waiting')
    .execute()
  await putMail(db, ['new@newsroom.example'], now - 89 * DAY_MS)
  await db
    .updateTable('outbox')
    .set({ next_try_at: now + DAY_MS })
    .where('state', '=', 'waiting')
    .execute()
  const options = deliveryOptions(db, null, { keepMailsDays: 90 })
  const dispatch = await openEmbeddedDispatch(db, options.log)
  onTestFinished(() => dispatch.stop())
  serveMail(options, dispatch)
  await until(async () => (await db.selectFrom('mail').select('id').execute()).length === 2)
  expect(await db.selectFrom('mail_picture').select('mail_id').execute()).toHaveLength(2)
  expect((await listOutbox(db)).map(({ address, state, mail_id }) => [address.split('@')[0], state, mail_id !== null])).toEqual([
    ['sara', 'sent', false],
    ['omar', 'sent', false],
    ['late', 'waiting', true],
    ['new', 'waiting', true],
  ])
})

test('to whom mails went is forgotten after its time; how many arrived is still told of each issue', async () => {
  const { db } = await freshDatabase()
  const now = Date.now()
  const sentAt = now - 500 * DAY_MS
  const digestId = await seedDigest({ db, now: () => sentAt })
  await insertTestIssue(db, digestId, 'sara@newsroom.example', sentAt)
  const { id: issueId } = await db.selectFrom('digest_issue').select('id').executeTakeFirstOrThrow()
  const end = (address: string, state: OutboxState, days: number) =>
    db
      .updateTable('outbox')
      .set({ state, ended_at: now - days * DAY_MS })
      .where('address', 'like', `${address}@%`)
      .execute()
  const names = ['sara', 'omar', 'nasrin', 'late', 'waits']
  await putMail(
    db,
    names.map((name) => `${name}@newsroom.example`),
    sentAt,
    { issue_id: issueId },
  )
  await db
    .updateTable('outbox')
    .set({ next_try_at: now + DAY_MS })
    .execute()
  for (const name of ['sara', 'omar']) await end(name, 'sent', 401)
  await end('nasrin', 'refused', 401)
  await end('late', 'sent', 399)
  const options = deliveryOptions(db, null, { keepDeliveriesDays: 400 })
  const dispatch = await openEmbeddedDispatch(db, options.log)
  onTestFinished(() => dispatch.stop())
  serveMail(options, dispatch)
  await until(async () => (await listOutbox(db)).length === 2)
  expect((await listOutbox(db)).map(({ address }) => address.split('@')[0])).toEqual(['late', 'waits'])
  const [issue] = await listIssues(db, digestId, 10)
  expect(issue?.states).toEqual({ sent: 3, refused: 1, waiting: 1 })
})
