import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import type { AppLoadContext } from '@remix-run/node'
import type { DigestPart } from '#app/digests/parts.ts'
import { buildAppIfStale } from '#bin/build-app.ts'
import type { Db } from '#db/connection.ts'
import { saveRecipient } from '#db/queries/digests.ts'
import { listMailPictures } from '#db/queries/outbox.ts'
import { composeMail, encodePicture, type PicturePart } from '#delivery/compose-mail.ts'
import { freshDatabase } from '#tests/helpers/database.ts'
import { deliverNow, deliveryOptions, listOutbox, putMail } from '#tests/helpers/delivery.ts'
import { seedDigest } from '#tests/helpers/digest.ts'
import { deliverUntil, deliverySteps } from '#tests/helpers/kill-delivery.ts'
import { openMailServer } from '#tests/helpers/mail-server.ts'
import { pageContext } from '#tests/helpers/page-context.ts'
import { newsroomNow, seedNewsroom } from '#tests/helpers/seed-newsroom.ts'

const FIGURES = 12
const RECIPIENTS = 500
const KILLS = 100
const COMPOSED = 20
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
  const sent = await time(() => deliverNow(deliveryOptions(db, server.settings, { now: () => clock.at })))
  const bytes = server.received.reduce((sum, { raw }) => sum + raw.length, 0)
  await server.stop()
  const grown = (process.memoryUsage().rss - before) / 1e6
  return [
    `digest of ${FIGURES} figures: ${tell(cold)} at first (threads start), ${tell(warm)} after (budget 4,000 on a quiet machine)`,
    `for ${RECIPIENTS} recipients, written: ${tell(written)}`,
    `${server.received.length} mails sent in ${tell(sent)}, ${Math.round((1000 * server.received.length) / sent.wallMs)} a second, ${Math.round(bytes / server.received.length / 1000)} KB each`,
    await compareComposing(db),
    `load of the machine meanwhile: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
    `memory grew by ${Math.round(grown)} MB, the mail server's own ${Math.round(bytes / 1e6)} MB of received mail included`,
  ]
}

/** What a mail to one of many takes to be written: with its pictures encoded for each recipient, and once for all. */
async function compareComposing(db: Db): Promise<string> {
  const mail = await db.selectFrom('mail').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow()
  const outgoing = { address: 'a@press.example', message_id: 'a@press.example', unsubscribe: null, created_at: 0 }
  const compose = async (parts: PicturePart[]) => {
    for await (const _ of composeMail(mail, parts, outgoing, 'rasad@press.example'));
  }
  const encode = async () => Promise.all((await listMailPictures(db, mail.id)).map(encodePicture))
  const parts = await encode()
  const each = await time(async () => {
    for (let turn = 0; turn < COMPOSED; turn++) await compose(await encode())
  })
  const once = await time(async () => {
    for (let turn = 0; turn < COMPOSED; turn++) await compose(parts)
  })
  const perMail = ({ cpuMs }: Time) => (cpuMs / COMPOSED).toFixed(1)
  return `writing one of these mails: ${perMail(each)} ms of processor time with its pictures read and encoded anew, ${perMail(once)} ms as it is, with them at hand`
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
  const kills = new Map(deliverySteps.map((step) => [step, 0]))
  for (let round = 0; round < KILLS; ) {
    const step = deliverySteps[round % deliverySteps.length]!
    if ((await deliverUntil(file, server.port, step, 1 + (round % 4))) !== 'SIGKILL') break
    kills.set(step, kills.get(step)! + 1)
    round++
  }
  await deliverUntil(file, server.port, null)
  await server.stop()
  const copies = Map.groupBy(server.received, ({ to }) => to)
  const states = Map.groupBy(await listOutbox(db), ({ state }) => state)
  const twice = [...copies.values()].filter((own) => own.length > 1).length
  return [
    `kills (SIGKILL) by step: ${[...kills].map(([step, count]) => `${step} ${count}`).join(', ')}`,
    `${RECIPIENTS} mails: ${copies.size} arrived, ${twice} twice, ${RECIPIENTS - copies.size} lost`,
    `told as sent ${states.get('sent')?.length ?? 0}, as unsure ${states.get('unsure')?.length ?? 0}`,
  ]
}

type Time = { wallMs: number; cpuMs: number }

/** Processor time is that of all threads of this process: on a machine that others use, too, it says more. */
async function time(work: () => Promise<void>): Promise<Time> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { wallMs: Math.round(performance.now() - start), cpuMs: Math.round((user + system) / 1000) }
}

function tell({ wallMs, cpuMs }: Time): string {
  return `${wallMs} ms (${cpuMs} of processor time)`
}
