import { load } from 'cheerio'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeDueDigests } from '#app/digests/write-due.ts'
import { closeStudio } from '#app/exports/studio.ts'
import { buildAppIfStale } from '#bin/build-app.ts'
import { setUnsubscribed } from '#db/queries/digests.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { deliverNow, deliveryOptions, listOutbox } from '#tests/helpers/delivery.ts'
import { seedDigest } from '#tests/helpers/digest.ts'
import { mailServerOfTest } from '#tests/helpers/mail-server.ts'
import { pageContext } from '#tests/helpers/page-context.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const DAY_MS = 86_400_000

beforeAll(() => buildAppIfStale(), 180_000)
afterAll(() => closeStudio())

async function openNewsroom() {
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 30, perDay: 1 })
  const clock = { at: newsroomNow }
  return { db, clock, context: pageContext(db, () => clock.at, 'https://rasad.example') }
}

test('a digest reaches each of its readers in their language and calendar, and the text says what the HTML says', async () => {
  const { db, context } = await openNewsroom()
  await seedDigest(context)
  await writeDueDigests(context)
  const server = await mailServerOfTest()
  await deliverNow(deliveryOptions(db, server.settings, { now: context.now }))
  const byReader = new Map(server.received.map((one) => [one.to.slice(0, 2), one]))
  const subjects = ['en', 'fa', 'ar'].map((language) => byReader.get(language)!.mail.subject)
  expect(subjects).toEqual(['Morning post · 22 Mar 2026', 'Morning post · ۲ فروردین ۱۴۰۵', 'Morning post · ٣ شوال ١٤٤٧ هـ'])
  for (const [language, { mail }] of byReader) {
    const html = load(mail.html as string)
    expect([html('html').attr('lang'), html('html').attr('dir')]).toEqual([language, language === 'en' ? 'ltr' : 'rtl'])
    expect(Buffer.byteLength(mail.html as string)).toBeLessThan(100_000)
    expect(html('h2').length).toBeGreaterThanOrEqual(6)
    // Every heading and every address of the one stands in the other.
    const flat = (words: string) => words.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ')
    for (const heading of html('h2')
      .map((_, one) => html(one).text())
      .get())
      expect(flat(mail.text ?? '')).toContain(flat(heading))
    const addresses = html('a')
      .map((_, one) => html(one).attr('href'))
      .get()
    expect(addresses.every((address) => address.startsWith('https://rasad.example'))).toBe(true)
    // The picture comes along, and who cannot see it is told its numbers.
    expect(mail.attachments.map(({ cid, contentType }) => [cid, contentType])).toEqual([['figure-2', 'image/png']])
    expect(html('img').attr('src')).toBe('cid:figure-2')
    expect(html('img').attr('alt')).toMatch(/[\d٠-٩۰-۹]/)
    expect(html('script, link, form, iframe').length).toBe(0)
    expect(html('[style*="url("]').length).toBe(0)
    expect(mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line).toContain('<https://rasad.example/unsubscribe/')
  }
})

test('one issue for each due time, however often and by however many it is looked for', async () => {
  const { db, context, clock } = await openNewsroom()
  const id = await seedDigest(context, { parts: [{ kind: 'troubles' }], readers: { en: { language: 'en', calendar: 'gregorian' } } })
  await Promise.all([writeDueDigests(context), writeDueDigests(context), writeDueDigests(context)])
  expect(await listOutbox(db)).toHaveLength(1)
  // Asleep for three days: one issue when it wakes, and then as ever.
  clock.at += 3 * DAY_MS
  await writeDueDigests(context)
  await writeDueDigests(context)
  expect(await listOutbox(db)).toHaveLength(2)
  const { next_at } = await db.selectFrom('digest').select('next_at').where('id', '=', id).executeTakeFirstOrThrow()
  expect(new Date(next_at!).toISOString()).toBe('2026-03-26T03:30:00.000Z')
})

test('a part that cannot be made is told with its reason, and the others go out', async () => {
  const { db, context } = await openNewsroom()
  await seedDigest(context, { parts: [{ kind: 'figure', place: '/explore?subject=nobody-any-more', form: 'both' }, { kind: 'troubles' }] })
  await writeDueDigests(context)
  const { html } = await db.selectFrom('mail').select('html').where('language', '=', 'en').executeTakeFirstOrThrow()
  expect(html).toContain('what it asks for was deleted')
  expect(html).toContain('Outlets in trouble')
  const { problem } = await db.selectFrom('digest_issue').select('problem').executeTakeFirstOrThrow()
  expect(problem).toContain('what it asks for was deleted')
})

test('who has left gets nothing any more, nor what still waited for them', async () => {
  const { db, context, clock } = await openNewsroom()
  await seedDigest(context, { parts: [{ kind: 'troubles' }] })
  await writeDueDigests(context)
  const { id } = await db.selectFrom('digest_recipient').select('id').where('address', '=', 'fa@press.example').executeTakeFirstOrThrow()
  await setUnsubscribed(db, id, clock.at)
  expect((await listOutbox(db)).map(({ address }) => address)).not.toContain('fa@press.example')
  clock.at += DAY_MS
  await writeDueDigests(context)
  expect((await listOutbox(db)).filter(({ address }) => address === 'fa@press.example')).toEqual([])
})
