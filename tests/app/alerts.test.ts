import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { findUnknown } from '#app/alerts/find-unknown.ts'
import { judgeRule as judge } from '#app/alerts/judge-rule.ts'
import { loadNames } from '#app/alerts/load-names.ts'
import type { Rule } from '#app/alerts/rule.ts'
import { tellAlert } from '#app/alerts/tell-alert.ts'
import { isQuiet } from '#app/alerts/ways.ts'
import { makeAlert } from '#app/routes/alerts.new/make-alert.ts'
import type { Db } from '#db/connection.ts'
import { listAlertRecipients, saveAlertRecipient, setAlertUnsubscribed } from '#db/queries/alert-recipients.ts'
import { insertFirings, listFirings } from '#db/queries/alerts.ts'
import { saveCoverage } from '#db/queries/coverage.ts'
import { seedAlert, webhookKey } from '#tests/helpers/alert.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { deliverNow, deliveryOptions, listOutbox } from '#tests/helpers/delivery.ts'
import { mailServerOfTest } from '#tests/helpers/mail-server.ts'
import { pageContext } from '#tests/helpers/page-context.ts'
import { insertSubject } from '#tests/helpers/sample-article.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'
import { seedStory } from '#tests/helpers/seed-story.ts'
import { testClient } from '#tests/helpers/test-client.ts'

const judgeRule = async (...asked: Parameters<typeof judge>) => (await judge(...asked)).firings

const everybody = ['sahil', 'manara', 'wadi', 'nakhil', 'sepideh', 'damavand', 'karevan', 'baran']
const march = { from: '2026-03-01', to: '2026-03-22' }

async function openNewsroom({ countsMayDiffer = false } = {}) {
  const { db } = await freshDatabase({ countsMayDiffer })
  await seedNewsroom(db, { days: 40, perDay: 1 })
  const clock = { at: newsroomNow }
  return { db, clock, context: pageContext(db, () => clock.at, 'https://rasad.example') }
}

async function missDays(db: Db, from: number, days: string[]): Promise<void> {
  const outlets = await db.selectFrom('outlet').select('id').execute()
  const missed = { state: 'unreachable', reason: 'not-reached', evidence: '{}', computed_at: from } as const
  for (const day of days)
    await saveCoverage(
      db,
      outlets.map(({ id }) => ({ outlet_id: id, day, ...missed })),
    )
}

test('a rise fires on its day alone, with the numbers of the comparison', async () => {
  const { db, context } = await openNewsroom()
  await insertSubject(db, 'dock-strike', 'topic')
  await seedStory(db, 'dock-strike', everybody, Date.parse('2026-03-21T08:00:00Z'))
  const rule: Rule = { kind: 'rise', subject: 'dock-strike', factor: 2, least: 5 }
  const firings = await judgeRule(context, rule, march)
  expect(firings.map(({ day }) => day)).toEqual(['2026-03-21'])
  expect(firings[0]?.evidence).toMatchObject({ kind: 'rise', now: 8, usual: 0, outlets: 8, basis: 'weekday' })
  expect(await judgeRule(context, { ...rule, least: 9 }, march)).toEqual([])
})

test('a subject that nobody knows any more never fires', async () => {
  const { context } = await openNewsroom()
  expect(await judgeRule(context, { kind: 'rise', subject: 'gone', factor: 2, least: 1 }, march)).toEqual([])
  expect(await judgeRule(context, { kind: 'silence', speaker: 'gone', days: 3 }, march)).toEqual([])
})

test('a rule about what nobody knows is said to be one, and not saved', async () => {
  const { context } = await openNewsroom()
  const names = await loadNames(context)
  expect(findUnknown({ kind: 'rise', subject: 'gone', factor: 2, least: 1 }, names)).toEqual({ subject: 'alert.subjectMissing' })
  expect(findUnknown({ kind: 'silence', speaker: 'gone', days: 3 }, names)).toEqual({ speaker: 'alert.subjectMissing' })
  expect(findUnknown({ kind: 'trouble', outlet: 'gone' }, names)).toEqual({ outlet: 'alert.subjectMissing' })
  expect(findUnknown({ kind: 'trouble', outlet: null }, names)).toBeNull()
  expect(findUnknown({ kind: 'first-quote', speaker: 'samir-halabi', days: 3 }, names)).toBeNull()
  const fields = { kind: 'rise', subject: 'gone', title: 'A', timeZone: 'UTC', language: 'en', calendar: 'gregorian' }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  expect(await makeAlert(context, {} as Parameters<typeof makeAlert>[1], form)).toEqual({ errors: { subject: 'alert.subjectMissing' } })
})

test('an outage is no silence, and collected days without a quote are one, told once', async () => {
  const { db, context } = await openNewsroom({ countsMayDiffer: true })
  const rule: Rule = { kind: 'silence', speaker: 'samir-halabi', days: 2 }
  expect(await judgeRule(context, rule, march)).toEqual([])
  const days = ['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-21']
  const subject = await db.selectFrom('subject').select('id').where('slug', '=', 'samir-halabi').executeTakeFirstOrThrow()
  const none = { direct_quotes: 0, colon_quotes: 0, indirect_quotes: 0 }
  await db.updateTable('daily_count').set(none).where('subject_id', '=', subject.id).where('day', 'in', days).execute()
  const silent = await judgeRule(context, rule, march)
  expect(silent).toHaveLength(1)
  expect(silent[0]).toMatchObject({ day: '2026-03-18', evidence: { kind: 'silence', lastDay: '2026-03-16' } })
  await missDays(db, newsroomNow, days)
  expect(await judgeRule(context, rule, march)).toEqual([])
})

test('the first quote after days without one fires where those days were collected', async () => {
  const { db, context } = await openNewsroom({ countsMayDiffer: true })
  const rule: Rule = { kind: 'first-quote', speaker: 'samir-halabi', days: 5 }
  expect(await judgeRule(context, rule, march)).toEqual([])
  const subject = await db.selectFrom('subject').select('id').where('slug', '=', 'samir-halabi').executeTakeFirstOrThrow()
  const days = ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14']
  const none = { direct_quotes: 0, colon_quotes: 0, indirect_quotes: 0 }
  await db.updateTable('daily_count').set(none).where('subject_id', '=', subject.id).where('day', 'in', days).execute()
  const [first, ...others] = await judgeRule(context, rule, march)
  expect(first).toMatchObject({ day: '2026-03-15', evidence: { kind: 'first-quote', days: 5, collected: 5 } })
  expect(others).toEqual([])
  await missDays(db, newsroomNow, days)
  expect(await judgeRule(context, rule, march)).toEqual([])
})

test('a phrase fires for each article, and an outlet in trouble for each alarm', async () => {
  const { context } = await openNewsroom()
  const found = await judgeRule(context, { kind: 'phrase', query: 'الخبز' }, march)
  expect(found.length).toBeGreaterThan(5)
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
  const troubled = await judgeRule(context, { kind: 'trouble', outlet: null }, march)
  expect(troubled).toMatchObject([{ day: '2026-03-22', evidence: { outlet: 'baran', trouble: 'unreachable' } }])
  expect(await judgeRule(context, { kind: 'trouble', outlet: 'sahil' }, march)).toEqual([])
})

test.each([
  ['21:59', { from: 22 * 60, to: 7 * 60 }, false],
  ['22:00', { from: 22 * 60, to: 7 * 60 }, true],
  ['06:59', { from: 22 * 60, to: 7 * 60 }, true],
  ['07:00', { from: 22 * 60, to: 7 * 60 }, false],
  ['13:00', { from: 12 * 60, to: 14 * 60 }, true],
  ['13:00', null, false],
] as const)('at %s by its own clock, quiet hours %o hold: %s', (time, quiet, expected) => {
  // Tehran is three hours and a half ahead.
  expect(isQuiet(quiet, 'Asia/Tehran', Date.parse(`2026-03-22T${time}:00+03:30`))).toBe(expected)
})

test('what came true is told once, gathered, after the quiet hours, by mail and by a signed webhook', async () => {
  const { db, context, clock } = await openNewsroom()
  const hook = await openHook()
  const alert = await seedAlert(db, { quiet: { from: 10 * 60, to: 12 * 60 }, webhook: hook.url })
  const firings = await judgeRule(context, { kind: 'trouble', outlet: null }, march)
  for (let round = 0; round < 3; round++) await insertFirings(db, alert.id, firings, clock.at)
  await tellAlert(context, alert) // eleven in Tehran: quiet
  expect(await listOutbox(db)).toEqual([])
  clock.at += 61 * 60_000
  await tellAlert(context, alert)
  await tellAlert(context, alert)
  const outbox = await listOutbox(db)
  expect(outbox[0]?.unsubscribe).toMatch(/^https:\/\/rasad\.example\/unsubscribe\/a1\./)
  expect(outbox.map(({ kind, address }) => [kind, address])).toEqual([
    ['mail', 'desk@press.example'],
    ['webhook', hook.url],
  ])
  const server = await mailServerOfTest()
  await deliverNow(
    deliveryOptions(db, server.settings, { now: () => clock.at, client: testClient({ limits: { headersMs: 5_000, totalMs: 10_000 } }) }),
  )
  expect(server.received[0]?.mail.subject).toBe('هشدار: Outlets (۱)')
  expect(server.received[0]?.mail.text).toContain(outbox[0]?.unsubscribe)
  expect(hook.calls).toHaveLength(1)
  const [{ body, headers }] = hook.calls as [(typeof hook.calls)[number]]
  expect(JSON.parse(body)).toMatchObject({
    alert: { title: 'Outlets' },
    firings: [{ evidence: { outlet: 'baran' }, url: 'https://rasad.example/outlets/baran' }],
  })
  const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-rasad-signature'])) ?? []
  expect(signature).toBe(createHmac('sha256', webhookKey).update(`${seconds}.${body}`).digest('hex'))
}, 60_000)

test('each reader is told in their own language and calendar, and who has left is told no more', async () => {
  const { db, context, clock } = await openNewsroom()
  const alert = await seedAlert(db)
  await saveAlertRecipient(db, { alert_id: alert.id, address: 'second@press.example', language: 'ar', calendar: 'hijri' }, 0)
  await saveAlertRecipient(db, { alert_id: alert.id, address: 'third@press.example', language: 'en', calendar: 'gregorian' }, 0)
  const [, , third] = await listAlertRecipients(db, alert.id)
  await insertFirings(db, alert.id, await judgeRule(context, { kind: 'trouble', outlet: null }, march), clock.at)
  await setAlertUnsubscribed(db, third!, clock.at)
  clock.at += 31 * 60_000
  await tellAlert(context, alert)
  const mails = await db.selectFrom('mail').innerJoin('outbox', 'mail_id', 'mail.id').select(['address', 'language', 'text']).execute()
  expect(mails.map(({ address, language }) => [address, language])).toEqual([
    ['desk@press.example', 'fa'],
    ['second@press.example', 'ar'],
  ])
  expect(mails[0]?.text).toContain('۱۴۰۵')
  expect(mails[1]?.text).toContain('١٤٤٧')
  await setAlertUnsubscribed(db, (await listAlertRecipients(db, alert.id))[1]!, clock.at)
  expect((await listOutbox(db)).map(({ address }) => address)).toEqual(['desk@press.example'])
  expect(await saveAlertRecipient(db, { alert_id: alert.id, address: 'Third@press.example', language: 'en', calendar: 'hijri' }, 0)).toBe(
    false,
  )
})

test('what came true of one subject on a day is told again of another on the same day', async () => {
  const { db, context, clock } = await openNewsroom()
  const alert = await seedAlert(db)
  const day = { from: '2026-03-21', to: '2026-03-21' }
  for (const subject of ['samir-halabi', 'bread-price', 'samir-halabi'])
    await insertFirings(db, alert.id, await judgeRule(context, { kind: 'rise', subject, factor: 0.1, least: 1 }, day), clock.at)
  const keys = (await listFirings(db, alert.id, 10)).map(({ key }) => key)
  expect(keys).toEqual(['rise bread-price 2026-03-21', 'rise samir-halabi 2026-03-21'])
})

/** A webhook that remembers what it was told. */
async function openHook() {
  const calls: { body: string; headers: IncomingHttpHeaders }[] = []
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    calls.push({ body: Buffer.concat(pieces).toString(), headers: request.headers })
    response.end('thanks')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
}
