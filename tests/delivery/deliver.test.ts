import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { sendAgain, settleAbandoned, UNSUBSCRIBE_PLACE } from '#db/queries/outbox.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { deliverNow, deliveryOptions, listOutbox, putMail } from '#tests/helpers/delivery.ts'
import { mailServerOfTest } from '#tests/helpers/mail-server.ts'

const noon = Date.parse('2026-03-22T12:00:00Z')

test('a mail arrives with its words in both forms, its picture and one Message-ID, and is recorded as sent', async () => {
  const { db } = await freshDatabase()
  const server = await mailServerOfTest()
  await putMail(db, ['Leila@press.example'], noon, { unsubscribe: 'https://rasad.example/unsubscribe/1.x' })
  await db
    .updateTable('mail')
    .set({ html: `<p>سلام</p><img src="cid:chart"><a href="${UNSUBSCRIBE_PLACE}">لغو</a>` })
    .execute()
  await deliverNow(deliveryOptions(db, server.settings))
  const [{ from, to, mail } = await Promise.reject(new Error('nothing came'))] = server.received
  expect([from, to]).toEqual(['rasad@newsroom.example', 'Leila@press.example'])
  expect(mail.subject).toBe('رصد روزانه')
  expect(mail.messageId).toBe(`<m0.${noon}@newsroom.example>`)
  expect(mail.date).toEqual(new Date(noon))
  expect(mail.text?.trim()).toBe('سلام')
  expect(mail.html).toContain('https://rasad.example/unsubscribe/1.x')
  expect(mail.attachments.map(({ cid, contentType }) => [cid, contentType])).toEqual([['chart', 'image/png']])
  const header = (name: string) => mail.headerLines.find(({ key }) => key === name)?.line
  expect(header('list-unsubscribe')).toBe('List-Unsubscribe: <https://rasad.example/unsubscribe/1.x>')
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(await listOutbox(db)).toMatchObject([{ state: 'sent', attempts: 1, failure: null, answer: expect.stringMatching(/^250/) }])
})

test('who is refused for good is not tried again, who is refused for now is, and the others get theirs', async () => {
  const { db } = await freshDatabase()
  let isFull = true
  const server = await mailServerOfTest({
    onRcptTo: ({ address }, _session, callback) => {
      if (address.startsWith('gone')) return callback(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
      if (address.startsWith('full') && isFull) return callback(Object.assign(new Error('mailbox full'), { responseCode: 452 }))
      callback()
    },
  })
  await putMail(db, ['gone@press.example', 'full@press.example', 'well@press.example'], noon)
  const clock = { at: noon }
  const options = deliveryOptions(db, server.settings, { now: () => clock.at })
  await deliverNow(options)
  expect(await listOutbox(db)).toMatchObject([
    { state: 'refused', failure: 'recipient', answer: expect.stringContaining('no such mailbox') },
    { state: 'waiting', failure: 'later', next_try_at: noon + 60_000 },
    { state: 'sent' },
  ])
  isFull = false
  await deliverNow(options)
  expect(server.received).toHaveLength(1)
  clock.at += 60_000
  await deliverNow(options)
  expect(server.received.map(({ to }) => to)).toEqual(['well@press.example', 'full@press.example'])
  expect((await listOutbox(db))[1]).toMatchObject({ state: 'sent', attempts: 2 })
})

test('a server that cannot be reached makes all mail wait, and a day later it is given up', async () => {
  const { db } = await freshDatabase()
  const server = await mailServerOfTest()
  await putMail(db, ['a@press.example', 'b@press.example'], noon)
  const clock = { at: noon }
  const nowhere = { ...server.settings, port: await freePort() }
  const options = deliveryOptions(db, nowhere, { now: () => clock.at })
  await deliverNow(options)
  expect(await listOutbox(db)).toMatchObject([
    { state: 'waiting', failure: 'connect', next_try_at: noon + 60_000 },
    { state: 'waiting', failure: null, next_try_at: noon + 60_000 },
  ])
  clock.at += 25 * 3_600_000
  await deliverNow(options)
  expect((await listOutbox(db)).map(({ state }) => state)).toEqual(['given-up', 'given-up'])
})

test('without settings mail waits and says so', async () => {
  const { db } = await freshDatabase()
  await putMail(db, ['a@press.example'], noon)
  await deliverNow(deliveryOptions(db, null, { now: () => noon }))
  expect(await listOutbox(db)).toMatchObject([{ state: 'waiting', failure: 'no-settings' }])
})

test('what was handed over by a worker that ended is not sent by the next, until somebody asks; what was not, is', async () => {
  const { db } = await freshDatabase()
  const server = await mailServerOfTest()
  await putMail(db, ['over@press.example', 'not-over@press.example'], noon)
  await db.updateTable('outbox').set({ state: 'sending', claim: 'dead' }).execute()
  await db.updateTable('outbox').set({ handed_over_at: noon }).where('address', '=', 'over@press.example').execute()
  await deliverNow(deliveryOptions(db, server.settings, { now: () => noon }))
  expect((await listOutbox(db)).map(({ state, failure }) => [state, failure])).toEqual([
    ['unsure', 'stopped'],
    ['sent', null],
  ])
  expect(server.received.map(({ to }) => to)).toEqual(['not-over@press.example'])
  expect(await sendAgain(db, 1, noon)).toBe(true)
  await deliverNow(deliveryOptions(db, server.settings, { now: () => noon }))
  expect(server.received.map(({ mail }) => mail.messageId)).toEqual([`<m1.${noon}@newsroom.example>`, `<m0.${noon}@newsroom.example>`])
})

test('a worker that slept while another took its mail over does not end the message', async () => {
  const { db } = await freshDatabase()
  const server = await mailServerOfTest()
  await putMail(db, ['a@press.example'], noon)
  // The other one settles what looks abandoned while the first is about to speak.
  let taken: Promise<void> | null = null
  const slow = deliveryOptions(db, server.settings, {
    onStep: (step) => {
      if (step === 'connected' && !taken) taken = settleAbandoned(db, noon)
    },
    now: () => noon,
  })
  await deliverNow(slow)
  expect(server.received).toHaveLength(0)
  expect(await listOutbox(db)).toMatchObject([{ state: 'waiting', handed_over_at: null }])
  await deliverNow(deliveryOptions(db, server.settings))
  expect(server.received).toHaveLength(1)
})

/** A port where nothing listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
