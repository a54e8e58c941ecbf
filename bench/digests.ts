import { join } from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import type { DigestPart } from '#app/digests/parts.ts'
import { buildAppIfStale } from '#bin/build-app.ts'
import type { Db } from '#db/connection.ts'
import { saveRecipient } from '#db/queries/digests.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { deliveryOptions, listOutbox, openTestDelivery, putMail } from '#tests/helpers/delivery.ts'
import { seedDigest } from '#tests/helpers/digest.ts'
import { deliverUntil, deliverySteps } from '#tests/helpers/kill-delivery.ts'
import { openMailServer } from '#tests/helpers/mail-server.ts'
import { pageContext } from '#tests/helpers/page-context.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const FIGURES = 12
const RECIPIENTS = 500
const KILLS = 100
const DAY_MS = 86_400_000

/** Not among all: a hundred processes are started and killed. */
export const onlyWhenNamed = true

/** A digest of twelve figures, five hundred recipients against a mail server on this machine, and a hundred kills at the steps of sending. */
export async function run(): Promise<string[]> {
  await buildAppIfStale()
  return [...(await measureDigest()), ...(await killWorkers())]
}

/** What the web process does beside its pages, as it was built. */
async function openWriter(): Promise<(context: AppLoadContext) => Promise<void>> {
  const { entry } = await import(join(import.meta.dirname, '../build/server/index.js'))
  return entry.module.writeDueMails
}

async function measureDigest(): Promise<string[]> {
  const writeDue = await openWriter()
  const { db } = await freshDatabase()
  await seedNewsroom(db, { days: 40, perDay: 3 })
  const clock = { at: newsroomNow }
  const context = pageContext(db, () => clock.at, 'https://rasad.example')
  const id = await seedDigest(context, { parts: figures(), readers: { fa: { language: 'fa', calendar: 'jalali' } } })
  const before = process.memoryUsage().rss
  const cold = await time(() => writeDue(context))
  clock.at += DAY_MS
  const warm = await time(() => writeDue(context))
  await addRecipients(db, id)
  clock.at += DAY_MS
  const written = await time(() => writeDue(context))
  const server = await openMailServer({ shouldParse: false })
  const sent = await time(() => openTestDelivery(deliveryOptions(db, server.settings, { now: () => clock.at })).round())
  const bytes = server.received.reduce((sum, { raw }) => sum + raw.length, 0)
  await server.stop()
  const grown = (process.memoryUsage().rss - before) / 1e6
  return [
    `digest of ${FIGURES} figures: ${cold} ms at first (threads start), ${warm} ms after (budget 4,000)`,
    `for ${RECIPIENTS} recipients, written: ${written} ms`,
    `${server.received.length} mails sent in ${sent} ms, ${Math.round((1000 * server.received.length) / sent)} a second, ${Math.round(bytes / server.received.length / 1000)} KB each`,
    `memory grew by ${Math.round(grown)} MB, the mail server's own ${Math.round(bytes / 1e6)} MB of received mail included`,
  ]
}

function figures(): DigestPart[] {
  const asked = ['subject=samir-halabi', 'subject=bread-price', 'subject=samir-halabi&subject=bread-price', 'split=outlet']
  const shapes = ['', '&shape=bars', '&shape=calendar']
  return shapes
    .flatMap((shape) => asked.map((one): DigestPart => ({ kind: 'figure', place: `/explore?${one}${shape}&range=30d`, form: 'both' })))
    .slice(0, FIGURES)
}

async function addRecipients(db: Db, digestId: number): Promise<void> {
  for (let index = 1; index < RECIPIENTS; index++)
    await saveRecipient(
      db,
      { digest_id: digestId, address: `reader${index}@press.example`, language: 'fa', calendar: 'jalali' },
      newsroomNow,
    )
}

async function killWorkers(): Promise<string[]> {
  const { db, file } = await freshDatabase()
  const server = await openMailServer({ shouldParse: false })
  await putMail(
    db,
    Array.from({ length: RECIPIENTS }, (_, index) => `reader${index}@press.example`),
  )
  let kills = 0
  for (let round = 0; kills < KILLS; round++) {
    const step = deliverySteps[round % deliverySteps.length]!
    if ((await deliverUntil(file, server.port, step, 1 + (round % 4))) === 'SIGKILL') kills++
  }
  await deliverUntil(file, server.port, null)
  await server.stop()
  const copies = Map.groupBy(server.received, ({ to }) => to)
  const states = Map.groupBy(await listOutbox(db), ({ state }) => state)
  const twice = [...copies.values()].filter((own) => own.length > 1).length
  return [
    `${kills} kills (SIGKILL) over ${deliverySteps.length} steps, ${RECIPIENTS} mails: ${copies.size} arrived, ${twice} twice, ${RECIPIENTS - copies.size} lost`,
    `told as sent ${states.get('sent')?.length ?? 0}, as unsure ${states.get('unsure')?.length ?? 0}`,
  ]
}

async function time(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start)
}
